package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
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
import java.util.List;

/** Reads draws: an office those of its region, a department its own and those about its enterprises, an enterprise none. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class DrawQueries {
    static final String VISIBLE = "d.regionPath like :scope and (:own is null or d.organisation = :own or d.supervisor = :own)";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;

    /** The latest first. */
    public Page<DrawRow> find(@NotNull Scope scope, @NotNull PageRange range) {
        List<DrawRow> rows = bind(em.createQuery("select d from ExpertDraw d where " + VISIBLE + " order by d.id.value desc", ExpertDraw.class), scope)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(ExpertDraw::row).toList();
        if (rows.size() < range.size() && (range.first() == 0 || !rows.isEmpty())) {
            return new Page<>(rows, range.first() + rows.size());
        }
        Long total = bind(em.createQuery("select count(*) from (select d.id.value as id from ExpertDraw d where " + VISIBLE + " order by d.id.value limit " + Page.COUNTED_TO + ")", Long.class), scope)
                .getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** @throws DrawNotFound also when it is another county's */
    public DrawCase get(@NotNull Scope scope, @NotNull DrawId id) {
        ExpertDraw draw = visible(scope, id);
        boolean keeps = caller.may(Permission.EXPERT_KEEP) && draw.organisation().equals(caller.organisation());
        List<DrawnRow> drawn = draw.drawn().stream().map(Drawn::row).toList();
        long standing = drawn.stream().filter(one -> one.state() != DrawnState.DECLINED).count();
        return new DrawCase(draw.row(), drawn, draw.candidates(), (int) (draw.row().wanted() - standing), trail.of(Draws.SUBJECT, id.value()), keeps && !draw.cancelled(),
                keeps && !draw.cancelled() && LocalDate.now(clock).isBefore(draw.from()));
    }

    /** Draws again from the recorded seed and candidates, and says whether the same experts come out. */
    public RerunVerdict rerun(@NotNull Scope scope, @NotNull DrawId id) { return visible(scope, id).rerun(); }

    private ExpertDraw visible(Scope scope, DrawId id) {
        return id.value() == null ? notThere() : bind(em.createQuery("select d from ExpertDraw d left join fetch d.candidates where d.id = :id and " + VISIBLE, ExpertDraw.class), scope)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(DrawNotFound::new);
    }

    private static ExpertDraw notThere() { throw new DrawNotFound(); }

    static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope) {
        return query.setParameter("scope", scope.reach() == Scope.Reach.ENTERPRISE ? "" : scope.like())
                .setParameter("own", scope.reach() == Scope.Reach.ORGANISATION ? scope.organisation() : null);
    }
}
