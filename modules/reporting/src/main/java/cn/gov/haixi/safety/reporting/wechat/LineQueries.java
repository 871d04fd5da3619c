package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the WeChat lines of the caller's region and all below it, without their secrets. */
@Stateless
@RolesAllowed(Permission.WECHAT_KEEP)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LineQueries {
    static final int DAYS = 30;
    @Inject private EntityManager em;
    @Inject private RegionQueries regions;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Clock clock;

    record Sums(UUID line, Long messages, Long drafts, Long asked, Long refused) {
        static final Sums NONE = new Sums(null, 0L, 0L, 0L, 0L);
    }

    record Told(UUID line, Long tips) { }

    /** By region and code. */
    public Page<LineRow> find(@NotNull Scope scope, @NotNull PageRange range) {
        Map<String, String> paths = paths(scope);
        if (paths.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        var some = em.createQuery("select l from WechatLine l where l.regionCode in :regions order by l.regionCode, l.code", WechatLine.class)
                .setParameter("regions", paths.keySet()).setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = em.createQuery("select count(*) from WechatLine l where l.regionCode in :regions", Long.class).setParameter("regions", paths.keySet()).getSingleResult();
        return new Page<>(rows(some, paths), total.intValue());
    }

    /** @throws LineNotFound also when the line is another region's */
    public LineRow row(@NotNull Scope scope, LineId id) { return rows(List.of(line(scope, id)), paths(scope)).get(0); }

    /** @throws LineNotFound also when the line is another region's */
    public LineCase open(@NotNull Scope scope, LineId id) {
        WechatLine line = line(scope, id);
        return line.whole(paths(scope).get(line.regionCode()));
    }

    private WechatLine line(Scope scope, LineId id) {
        WechatLine line = id == null || id.value() == null ? null : em.find(WechatLine.class, id.value());
        if (line == null || !paths(scope).containsKey(line.regionCode())) {
            throw new LineNotFound();
        }
        return line;
    }

    private List<LineRow> rows(List<WechatLine> some, Map<String, String> paths) {
        if (some.isEmpty()) {
            return List.of();
        }
        Instant now = Instant.now(clock);
        LocalDate from = LocalDate.now(clock).minusDays(DAYS - 1L);
        List<UUID> ids = some.stream().map(WechatLine::id).toList();
        var healths = em.createQuery("select h from LineHealth h where h.line in :ids", LineHealth.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(LineHealth::line, Function.identity()));
        var sums = em.createQuery("select d.key.line, sum(d.messages), sum(d.drafts), sum(d.asked), sum(d.refused) from LineDay d"
                        + " where d.key.line in :ids and d.key.day >= :from group by d.key.line", Sums.class)
                .setParameter("ids", ids).setParameter("from", from).getResultStream().collect(Collectors.toMap(Sums::line, Function.identity()));
        var tips = em.createQuery("select t.line, count(*) from TipLine t where t.line in :ids and t.toldOn >= :from group by t.line", Told.class)
                .setParameter("ids", ids).setParameter("from", from).getResultStream().collect(Collectors.toMap(Told::line, Told::tips));
        var names = enterprises.namesByUscc(some.stream().map(WechatLine::uscc).filter(Objects::nonNull).collect(Collectors.toSet()));
        return some.stream().map(line -> row(line, line.uscc() == null ? null : names.getOrDefault(line.uscc(), line.uscc()), paths.get(line.regionCode()), healths.getOrDefault(line.id(), new LineHealth(line.id())),
                sums.getOrDefault(line.id(), Sums.NONE), tips.getOrDefault(line.id(), 0L), now)).toList();
    }

    private static LineRow row(WechatLine line, String enterprise, String path, LineHealth health, Sums sums, long tips, Instant now) {
        return new LineRow(new LineId(line.id()), line.code(), line.name(), path, enterprise, line.appId(), LineLight.of(line.closed(), health, now), health.messageAt(),
                health.provedAt(), health.refusedAt(), health.errorCode(), health.errorWords(), health.errorAt(), health.menu(), health.menuAt(),
                sums.messages(), sums.drafts(), tips, sums.asked(), sums.refused());
    }

    /**
     * Of the regions that the scope holds. A department sees no line, nor does an enterprise see its own: how many told of it, and when, is not for it.
     */
    private Map<String, String> paths(Scope scope) {
        return scope.reach() != Scope.Reach.REGION ? Map.of()
                : regions.all().stream().filter(region -> scope.includes(region.path())).collect(Collectors.toMap(RegionRow::code, RegionRow::path));
    }
}
