package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.SearchText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads rounds of mutual inspection: a page of rows in two statements, a round in four. */
@Stateless
@RolesAllowed({Permission.MUTUAL_KEEP, Permission.MUTUAL_SCORE, Permission.HAZARD_SEE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MutualQueries {
    private static final String ROW = "select r.id, r.number, r.title, r.kind, r.state, r.category, r.industry, r.sheet, r.sheetTitle, r.sheetEdition, r.sheetPoints, r.regionPath, r.organiser,"
            + " r.organiserName, r.startsOn, r.endsOn, r.times, r.startedOn, r.closedOn, r.publishedOn";

    @Inject private EntityManager em;
    @Inject private OwnRounds own;
    @Inject private RoundResults results;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The newest first. */
    public Page<RoundRow> find(@NotNull Scope scope, @NotNull RoundFilter filter, @NotNull PageRange range) {
        Map<String, Object> parameters = new HashMap<>();
        String from = from(scope, filter, parameters);
        var rows = bind(em.createQuery(ROW + from + " order by r.id desc", RoundRow.class), parameters).setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = bind(em.createQuery("select count(*) from (select 1 as one" + from + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class), parameters).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** @throws RoundNotFound also when it is not this caller's to see */
    public RoundCase get(@NotNull Scope scope, RoundId id) {
        MutualRound round = own.round(id);
        List<MutualParty> parties = own.parties(id);
        own.check(scope, round, parties);
        boolean oversees = OwnRounds.oversees(scope, round);
        boolean organises = OwnRounds.organises(scope, round) && caller.may(Permission.MUTUAL_KEEP);
        Map<UUID, MutualParty> byId = parties.stream().collect(Collectors.toMap(party -> party.id().value(), party -> party));
        List<ScoringRow> all = round.state() == RoundState.PLANNED ? List.of() : results.scorings(id).stream().map(one -> row(scope, round, one, byId)).toList();
        List<PartyRow> rows = parties.stream().map(MutualParty::row).toList();
        Ranking ranking = round.state().ended() || oversees && round.state() == RoundState.RUNNING ? Ranking.of(rows, all, round.sheetPoints()) : null;
        Set<RoundMove> moves = organises ? round.moves(LocalDate.now(clock)) : EnumSet.noneOf(RoundMove.class);
        return new RoundCase(round.row(), rows, round.state() == RoundState.PLANNED ? conflicts(em, id) : List.of(), all.stream().filter(one -> oversees || one.own() || concerns(scope, one, byId)).toList(),
                ranking, steps(scope, round), moves, organises, oversees);
    }

    /**
     * Every draw of a round with its seed, drawn anew to show that the same comes out.
     *
     * @throws RoundNotFound also for who only takes part: who else is paired concerns the organiser and those above
     */
    public List<DrawRow> draws(@NotNull Scope scope, RoundId id) {
        overseen(scope, id);
        return em.createQuery("select d from MutualDraw d where d.round = :round order by d.place desc", MutualDraw.class).setParameter("round", id.value()).getResultStream().map(MutualDraw::row).toList();
    }

    /** Its head alone, for who may see how it was drawn. */
    public RoundRow head(@NotNull Scope scope, RoundId id) { return overseen(scope, id).row(); }

    private MutualRound overseen(Scope scope, RoundId id) {
        MutualRound round = own.round(id);
        if (!OwnRounds.oversees(scope, round)) {
            throw new RoundNotFound();
        }
        return round;
    }

    static List<ConflictRow> conflicts(EntityManager em, RoundId id) {
        return em.createQuery("select c.id, c.one, c.other, c.reason from MutualConflict c where c.round = :round order by c.id", ConflictRow.class).setParameter("round", id.value()).getResultList();
    }

    private static ScoringRow row(Scope scope, MutualRound round, Scoring scoring, Map<UUID, MutualParty> parties) {
        MutualParty inspector = parties.get(scoring.inspector());
        MutualParty inspected = parties.get(scoring.inspected());
        return scoring.row(inspector.row(), inspected.row(), inspector.spokenForBy(scope), OwnRounds.reads(scope, round, scoring, inspector, inspected));
    }

    private static boolean concerns(Scope scope, ScoringRow row, Map<UUID, MutualParty> parties) { return parties.get(row.inspected().id().value()).watchedBy(scope); }

    /** The moves of the round itself; those of a scoring stand on its own page. */
    private List<MutualStepRow> steps(Scope scope, MutualRound round) {
        boolean all = OwnRounds.oversees(scope, round);
        return em.createQuery("select s.at, s.move, s.scoring, s.actorName, s.organisationName, s.words from MutualStep s where s.round = :round and s.scoring is null order by s.id", MutualStepRow.class)
                .setParameter("round", round.id().value()).getResultStream().filter(step -> all || step.move() == RoundMove.STARTED || step.move() == RoundMove.CLOSED || step.move() == RoundMove.PUBLISHED).toList();
    }

    private static String from(Scope scope, RoundFilter filter, Map<String, Object> parameters) {
        StringBuilder from = new StringBuilder(" from MutualRound r where ").append(OwnRounds.visible(scope, parameters));
        and(from, parameters, "r.kind = :kind", "kind", filter.kind());
        and(from, parameters, "r.state = :state", "state", filter.state());
        and(from, parameters, "r.startedOn >= :from", "from", filter.from());
        and(from, parameters, "r.startedOn <= :to", "to", filter.to());
        and(from, parameters, "(r.number like :text escape '!' or r.title like :text escape '!')", "text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null));
        return from.toString();
    }

    private static void and(StringBuilder from, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            from.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
