package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Reads one scoring with its items, pictures and history, in four statements. */
@Stateless
@RolesAllowed({Permission.MUTUAL_KEEP, Permission.MUTUAL_SCORE, Permission.HAZARD_SEE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScoringQueries {
    @Inject private EntityManager em;
    @Inject private OwnRounds own;
    @Inject private RoundResults results;
    @Inject private Caller caller;

    /** @throws ScoringNotFound also when it is not this caller's to see now */
    public ScoringCase get(@NotNull Scope scope, ScoringId id) {
        OwnRounds.Found found = own.visible(scope, id);
        boolean inspects = found.inspector().spokenForBy(scope);
        boolean running = found.round().state() == RoundState.RUNNING;
        Scoring scoring = found.scoring();
        ScoringRow row = scoring.row(found.inspector().row(), found.inspected().row(), inspects, true);
        List<PhotoRow> photos = photos(em, id);
        List<MutualStepRow> steps = em.createQuery("select s.at, s.move, s.scoring, s.actorName, s.organisationName, s.words from MutualStep s where s.scoring = :scoring order by s.id", MutualStepRow.class)
                .setParameter("scoring", id.value()).getResultList();
        return new ScoringCase(row, found.round().row(), results.answers(found.round().sheet().value(), id), photos, scoring.conclusion(), scoring.objected(), steps,
                running && inspects && scoring.state().scoring() && caller.may(Permission.MUTUAL_SCORE),
                running && found.inspected().spokenForBy(scope) && scoring.state() == ScoringState.SUBMITTED && scoring.objection() == null && mayObject(),
                running && scoring.objectionOpen() && OwnRounds.organises(scope, found.round()) && caller.may(Permission.MUTUAL_KEEP));
    }

    private boolean mayObject() { return caller.may(Permission.MUTUAL_SCORE) || caller.may(Permission.MUTUAL_KEEP); }

    static List<PhotoRow> photos(EntityManager em, ScoringId id) {
        return em.createQuery("select p.id, p.item, p.attachment from ScoringPhoto p where p.scoring = :scoring order by p.attachment", PhotoRow.class).setParameter("scoring", id.value()).getResultList();
    }
}
