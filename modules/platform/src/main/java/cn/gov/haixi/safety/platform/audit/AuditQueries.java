package cn.gov.haixi.safety.platform.audit;

import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads and verifies the audit trail of the whole prefecture; only the audit administrator may, whose scope is everything. */
@Stateless
@RolesAllowed(Permission.AUDIT_SEE)
public class AuditQueries {
    private static final int STRIDE = 2_000;
    private static final String ROW = "select a.id, a.at, a.actorName, a.organisationName, a.act, a.subjectType, a.subject, a.detail";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private AuditTrail audit;

    /** Newest first. */
    public Page<AuditRow> find(AuditFilter filter, PageRange range) {
        Map<String, Object> parameters = new HashMap<>();
        String from = from(filter, parameters);
        var rows = bind(em.createQuery(ROW + from + " order by a.id desc", AuditRow.class), parameters)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = bind(em.createQuery("select count(*) from (select a.id as id" + from + " order by a.id limit " + Page.COUNTED_TO + ")", Long.class), parameters).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** The message keys of all acts that ever happened. */
    public List<String> acts() { return em.createQuery("select distinct a.act from AuditEntry a", String.class).getResultList(); }

    /**
     * Hands out all that the filter lets through, newest first, {@value #STRIDE} in memory at a time. Taking the trail out of the house is itself an
     * act, written down before the first row leaves.
     *
     * @param most rows at most
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void export(AuditFilter filter, int most, Consumer<AuditRow> to) {
        audit.appendAlone("platform.audit.audit.exported", "audit", null, "");
        UUID last = null;
        for (int given = 0; given < most;) {
            Map<String, Object> parameters = new HashMap<>();
            String from = from(filter, parameters);
            if (last != null) {
                from += " and a.id < :last";
                parameters.put("last", last);
            }
            List<AuditRow> rows = bind(em.createQuery(ROW + from + " order by a.id desc", AuditRow.class), parameters)
                    .setMaxResults(Math.min(STRIDE, most - given)).getResultList();
            if (rows.isEmpty()) {
                return;
            }
            rows.forEach(to);
            given += rows.size();
            last = rows.get(rows.size() - 1).id();
        }
    }

    /** Walks the chain from its first link, {@value #STRIDE} in memory at a time and in no transaction, so that it may take its time. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AuditVerdict verify() {
        ChainWalk walk = new ChainWalk();
        List<Object[]> links;
        do {
            links = em.createQuery("select s, a from Seal s left join AuditEntry a on a.id = s.entry where s.seq > :seq order by s.seq", Object[].class)
                    .setParameter("seq", walk.read()).setMaxResults(STRIDE).getResultList();
            for (Object[] link : links) {
                walk.next((Seal) link[0], Optional.ofNullable((AuditEntry) link[1]));
            }
        } while (walk.goesOn() && links.size() == STRIDE);
        AuditVerdict verdict = walk.verdict(unsealed());
        audit.appendAlone("platform.audit.audit.verified", "audit", null,
                verdict.sealed() + " " + verdict.head() + verdict.fault().map(fault -> " " + fault.kind() + " " + fault.seq()).orElse(""));
        return verdict;
    }

    private long unsealed() {
        return em.createQuery("select count(*) from AuditEntry a where a.at < :soon and not exists (select 1 from Seal s where s.entry = a.id)", Long.class)
                .setParameter("soon", Instant.now(clock).minus(Duration.ofMinutes(1))).getSingleResult();
    }

    private static String from(AuditFilter filter, Map<String, Object> parameters) {
        StringBuilder from = new StringBuilder(" from AuditEntry a where 1 = 1");
        and(from, parameters, "a.actorName = :actorName", "actorName", filter.actorName());
        and(from, parameters, "a.act = :act", "act", filter.act());
        and(from, parameters, "a.subjectType = :subjectType", "subjectType", filter.subjectType());
        and(from, parameters, "a.subject = :subject", "subject", filter.subject());
        // Ids begin with the time and are the primary key, so they serve as the index by time.
        and(from, parameters, "a.id >= :from", "from", filter.from() == null ? null : Ids.earliest(filter.from()));
        and(from, parameters, "a.id < :to", "to", filter.to() == null ? null : Ids.earliest(filter.to()));
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
