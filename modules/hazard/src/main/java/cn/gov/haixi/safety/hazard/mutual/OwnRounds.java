package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds rounds and scorings for somebody who wants to see or move them. Offices see the rounds of their region whole. Who takes part sees the round once
 * it runs, whom it scores, and its own sheets once they are handed in; so does the department that supervises an enterprise which takes part.
 */
@ApplicationScoped
class OwnRounds {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    record Found(Scoring scoring, MutualRound round, MutualParty inspector, MutualParty inspected) { }

    /** A condition on a round {@code r} for lists; its parameters are added. */
    static String visible(Scope scope, Map<String, Object> parameters) {
        String party = switch (scope.reach()) {
            case REGION, ORGANISATION -> {
                parameters.put("path", scope.regionPath());
                parameters.put("own", scope.organisation());
                yield "p.kind = REGION and p.regionPath = :path or p.organisation = :own or p.supervisor = :own";
            }
            case ENTERPRISE -> {
                parameters.put("own", scope.enterprise());
                yield "p.enterprise = :own";
            }
        };
        String takesPart = "r.state in (RUNNING, CLOSED, PUBLISHED) and exists (select 1 from MutualParty p where p.round = r.id.value and (" + party + "))";
        if (scope.reach() != Scope.Reach.REGION) {
            return "(" + takesPart + ")";
        }
        parameters.put("scope", scope.like());
        return "(r.regionPath like :scope or " + takesPart + ")";
    }

    MutualRound round(RoundId id) {
        MutualRound round = id == null || id.value() == null ? null : em.find(MutualRound.class, id);
        if (round == null) {
            throw new RoundNotFound();
        }
        return round;
    }

    List<MutualParty> parties(RoundId id) {
        return em.createQuery("select p from MutualParty p where p.round = :round order by p.place", MutualParty.class).setParameter("round", id.value()).getResultList();
    }

    /** @throws RoundNotFound also when it is not this caller's to see */
    void check(Scope scope, MutualRound round, List<MutualParty> parties) {
        if (!oversees(scope, round) && !(round.state().open() && parties.stream().anyMatch(party -> party.watchedBy(scope)))) {
            throw new RoundNotFound();
        }
    }

    static boolean oversees(Scope scope, MutualRound round) { return scope.reach() == Scope.Reach.REGION && scope.includes(round.regionPath()); }

    static boolean organises(Scope scope, MutualRound round) { return round.organiser().equals(scope.organisation()); }

    /** To be moved by the body that organises it. */
    MutualRound ofOrganiser(RoundId id) {
        MutualRound round = round(id);
        check(caller.scope(), round, round.state().open() && !oversees(caller.scope(), round) ? parties(id) : List.of());
        em.refresh(round, LockModeType.PESSIMISTIC_WRITE);
        if (!organises(caller.scope(), round)) {
            throw new NotTheOrganiser();
        }
        return round;
    }

    /** @throws ScoringNotFound also when it is not this caller's to see now */
    Found visible(Scope scope, ScoringId id) {
        return find(id).filter(found -> reads(scope, found.round(), found.scoring(), found.inspector(), found.inspected())).orElseThrow(ScoringNotFound::new);
    }

    private Optional<Found> find(ScoringId id) {
        return id == null || id.value() == null ? Optional.empty() : em.createQuery("select s, r, a, b from Scoring s join MutualRound r on r.id.value = s.round join MutualParty a on a.id.value = s.inspector"
                + " join MutualParty b on b.id.value = s.inspected where s.id = :id", Found.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** To be scored by the party that was paired for it. */
    Found ofInspector(ScoringId id) {
        Found found = visible(caller.scope(), id);
        if (!found.inspector().spokenForBy(caller.scope())) {
            throw new NotTheInspector();
        }
        return found;
    }

    Found locked(Found found) {
        em.refresh(found.scoring(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(found.round());
        return found;
    }

    /** The round too, and first: nobody closes it meanwhile, and of two who hand in the last sheets at once the later sees both. */
    Found lockedWithRound(Found found) {
        em.refresh(found.round(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(found.scoring(), LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    static boolean reads(Scope scope, MutualRound round, Scoring scoring, MutualParty inspector, MutualParty inspected) {
        return oversees(scope, round) || round.state().open() && (inspector.spokenForBy(scope) || scoring.submittedOn() != null && inspected.watchedBy(scope));
    }

    boolean reads(ScoringId id) {
        boolean may = caller.signedIn() && (caller.may(Permission.HAZARD_SEE) || caller.may(Permission.MUTUAL_KEEP) || caller.may(Permission.MUTUAL_SCORE));
        return may && find(id).filter(found -> reads(caller.scope(), found.round(), found.scoring(), found.inspector(), found.inspected())).isPresent();
    }
}
