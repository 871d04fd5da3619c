package cn.gov.haixi.safety.reporting.statistics;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.tip.TipState;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where tips are under way now: by county unit, and as points as coarse as a kilometre. Two statements. */
@Stateless
@RolesAllowed(Permission.TIP_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MapFigures {
    private static final List<TipState> RUNNING = List.of(TipState.RECEIVED, TipState.ACCEPTED, TipState.VERIFYING, TipState.VERIFIED, TipState.HANDLED);
    private static final int MOST_POINTS = 500;

    @Inject private EntityManager em;
    @Inject private Clock clock;

    /** @param late of those under way, the ones past their day */
    public record Place(String regionPath, Long open, Long late) { }

    /** Degrees with two decimals. */
    public record Point(BigDecimal longitude, BigDecimal latitude, boolean late) { }

    record Spot(BigDecimal longitude, BigDecimal latitude, LocalDate dueOn) { }

    public List<Place> places(@NotNull Scope scope) {
        return bind(em.createQuery("select new cn.gov.haixi.safety.reporting.statistics.MapFigures$Place(t.regionPath, count(*),"
                + " count(case when t.dueOn < :today then 1 end)) from Tip t where t.state in (:running) and " + where(scope)
                + " group by t.regionPath", Place.class), scope).setParameter("today", today()).getResultList();
    }

    /** The newest; a position says where something is, not who told of it. */
    public List<Point> points(@NotNull Scope scope) {
        return bind(em.createQuery("select new cn.gov.haixi.safety.reporting.statistics.MapFigures$Spot(t.position.longitude, t.position.latitude, t.dueOn)"
                + " from Tip t where t.state in (:running) and t.position.longitude is not null and " + where(scope) + " order by t.id desc", Spot.class), scope)
                .setMaxResults(MOST_POINTS).getResultStream()
                .map(spot -> new Point(coarse(spot.longitude()), coarse(spot.latitude()), spot.dueOn() != null && spot.dueOn().isBefore(today()))).distinct().toList();
    }

    private static BigDecimal coarse(BigDecimal degrees) { return degrees.setScale(2, RoundingMode.HALF_UP); }

    private LocalDate today() { return LocalDate.now(clock); }

    private static String where(Scope scope) {
        return seen(scope) + Unrecused.tip("t.id.value");
    }

    private static String seen(Scope scope) {
        return switch (scope.reach()) {
            case REGION -> "t.regionPath like :scope";
            case ORGANISATION -> "(t.owner = :scope or t.verifier = :scope)";
            case ENTERPRISE -> "1 = 0";
        };
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope) {
        Unrecused.bind(query, scope).setParameter("running", RUNNING);
        return switch (scope.reach()) {
            case REGION -> query.setParameter("scope", scope.like());
            case ORGANISATION -> query.setParameter("scope", scope.organisation());
            case ENTERPRISE -> query;
        };
    }
}
