package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.account.PermissionHolders;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Writes new steps down and puts rounds and scorings on the desks of those whose turn it is. A region's scorings lie with its bodies that have
 * inspectors; where none has, with its committee office, to find one. Enterprises have no desk: they find theirs in the list of rounds.
 */
@ApplicationScoped
class RoundDesk {
    static final String ROUND = "mutual-round";
    static final String SCORING = "scoring";

    @Inject private EntityManager em;
    @Inject private Worklist worklist;
    @Inject private PermissionHolders holders;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    /** @param act last part of the audit key */
    void moved(MutualRound round, String act) {
        round.takeSteps().forEach(em::persist);
        worklist.done(ROUND, round.id().value());
        if (round.state() == RoundState.CLOSED) {
            open("publish", ROUND, round.id().value(), round, round.organiser(), Permission.MUTUAL_KEEP);
        }
        audit.append("hazard.mutual.audit." + act, ROUND, round.id().value(), round.number());
    }

    void started(MutualRound round, List<OwnRounds.Found> scorings) {
        List<OrganisationId> inspectors = holders.organisations(Permission.MUTUAL_SCORE);
        scorings.forEach(found -> lay(found, inspectors));
        moved(round, "started");
    }

    /** @param allSubmitted whether the round can be closed now */
    void moved(OwnRounds.Found found, String act, boolean allSubmitted) {
        Scoring scoring = found.scoring();
        MutualRound round = found.round();
        scoring.takeSteps().forEach(em::persist);
        worklist.done(SCORING, scoring.id().value());
        if (scoring.state() == ScoringState.RETURNED) {
            lay(found, holders.organisations(Permission.MUTUAL_SCORE));
        } else if (scoring.objectionOpen()) {
            open("objection", SCORING, scoring.id().value(), round, round.organiser(), Permission.MUTUAL_KEEP);
        }
        worklist.done(ROUND, round.id().value());
        if (allSubmitted) {
            open("close", ROUND, round.id().value(), round, round.organiser(), Permission.MUTUAL_KEEP);
        }
        audit.append("hazard.mutual.audit." + act, SCORING, scoring.id().value(), round.number() + " " + found.inspector().name() + " → " + found.inspected().name());
    }

    /** Nothing more is asked of anybody. */
    void clear(ScoringId scoring) { worklist.done(SCORING, scoring.value()); }

    private void lay(OwnRounds.Found found, List<OrganisationId> inspectors) {
        MutualParty inspector = found.inspector();
        UUID scoring = found.scoring().id().value();
        switch (inspector.kind()) {
            case INDUSTRY -> open("score", SCORING, scoring, found.round(), inspector.organisation(), Permission.MUTUAL_SCORE);
            case REGION -> {
                List<OrganisationId> own = inspectors.stream().filter(one -> organisations.get(one).regionPath().equals(inspector.regionPath())).toList();
                own.forEach(one -> open("score", SCORING, scoring, found.round(), one.value(), Permission.MUTUAL_SCORE));
                if (own.isEmpty()) {
                    String[] codes = inspector.regionPath().split("/");
                    open("find-inspector", SCORING, scoring, found.round(), organisations.committeeOffice(codes[codes.length - 1]).id().value(), Permission.MUTUAL_KEEP);
                }
            }
            case ENTERPRISE -> { }
        }
    }

    private void open(String what, String type, UUID subject, MutualRound round, UUID desk, String permission) {
        worklist.open(new WorkItem("hazard.mutual.work." + what, type, subject, round.number(), new OrganisationId(desk), permission, round.regionPath(),
                round.state() == RoundState.RUNNING ? round.endsOn() : null, (type.equals(ROUND) ? "/hazard/round?id=" : "/hazard/scoring?id=") + subject, false));
    }
}
