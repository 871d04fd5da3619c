package cn.gov.haixi.safety.hazard.mutual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the scorings of a round come to. */
@ApplicationScoped
class RoundResults {
    @Inject private EntityManager em;
    @Inject private OwnRounds own;

    List<Scoring> scorings(RoundId id) {
        return em.createQuery("select s from Scoring s where s.round = :round order by s.id", Scoring.class).setParameter("round", id.value()).getResultList();
    }

    boolean allSubmitted(RoundId id) {
        return em.createQuery("select count(*) from Scoring s where s.round = :round and s.state <> SUBMITTED", Long.class).setParameter("round", id.value()).getSingleResult() == 0;
    }

    /** Every item of a sheet with what was scored at it, in the sheet's order; one statement. */
    List<AnswerRow> answers(UUID sheet, ScoringId scoring) {
        return em.createQuery("select i.id, i.place, i.section, i.wording, i.standard, i.points, i.evidence, coalesce(a.revision, 0), a.points, a.reason, a.note, a.grade, a.place, a.hazard, a.savedBy, a.savedAt"
                        + " from ScoreItem i left join ScoringAnswer a on a.item = i.id and a.scoring = :scoring where i.sheet = :sheet order by i.place", AnswerRow.class)
                .setParameter("scoring", scoring.value()).setParameter("sheet", sheet).getResultList();
    }

    MutualRoundClosed closed(MutualRound round, String words, LocalDate today) {
        List<MutualParty> parties = own.parties(round.id());
        Map<UUID, PartyRow> rows = parties.stream().collect(Collectors.toMap(party -> party.id().value(), MutualParty::row));
        Ranking ranking = Ranking.of(parties.stream().map(MutualParty::row).toList(),
                scorings(round.id()).stream().map(one -> one.row(rows.get(one.inspector()), rows.get(one.inspected()), false, false)).toList(), round.sheetPoints());
        Map<PartyId, Integer> byIndustry = new HashMap<>();
        ranking.industries().forEach(group -> group.standings().forEach(one -> byIndustry.put(one.party().id(), one.rank())));
        Map<PartyId, Integer> byCategory = new HashMap<>();
        ranking.categories().forEach(group -> group.standings().forEach(one -> byCategory.put(one.party().id(), one.rank())));
        Map<PartyId, MutualParty> bodies = parties.stream().collect(Collectors.toMap(MutualParty::id, party -> party));
        RoundRow row = round.row();
        return new MutualRoundClosed(row.id(), row.number(), row.title(), row.kind(), row.category(), row.industry(), row.regionPath(), row.organiser(), row.startsOn(), row.endsOn(), today, row.sheetTitle(),
                row.sheetEdition(), row.sheetPoints(), words, ranking.overall().stream().map(one -> new MutualRoundClosed.Result(one.party().name(), one.party().regionPath(),
                        bodies.get(one.party().id()).organisation(), bodies.get(one.party().id()).enterprise(), one.party().category(), one.party().industry(), one.score(), one.rank(),
                        byIndustry.getOrDefault(one.party().id(), 0), byCategory.getOrDefault(one.party().id(), 0), one.inspections(), one.deductions(), one.hazards())).toList());
    }
}
