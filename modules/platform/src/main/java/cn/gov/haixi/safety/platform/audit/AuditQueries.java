package cn.gov.haixi.safety.platform.audit;

import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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

/** Reads and verifies the audit trail of the whole prefecture; only the audit administrator may, whose scope is everything. */
@Stateless
@RolesAllowed(Permission.AUDIT_SEE)
public class AuditQueries {
    private static final int STRIDE = 1_000;

    @Inject private EntityManager em;
    @Inject private Clock clock;

    /** Newest first. */
    public Page<AuditRow> find(AuditFilter filter, PageRange range) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder from = new StringBuilder(" from AuditEntry a where 1 = 1");
        and(from, parameters, "a.actorName = :actorName", "actorName", filter.actorName());
        and(from, parameters, "a.subjectType = :subjectType", "subjectType", filter.subjectType());
        and(from, parameters, "a.subject = :subject", "subject", filter.subject());
        and(from, parameters, "a.at >= :from", "from", filter.from());
        and(from, parameters, "a.at < :to", "to", filter.to());
        var rows = bind(em.createQuery("select a.id, a.at, a.actorName, a.organisationName, a.act, a.subjectType, a.subject, a.detail" + from
                + " order by a.id desc", AuditRow.class), parameters).setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = bind(em.createQuery("select count(*) from (select a.id as id" + from + " limit " + Page.COUNTED_TO + ")", Long.class), parameters).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** Walks the chain from its first link, a thousand at a time. */
    public AuditVerdict verify() {
        String hash = Seal.FIRST;
        long seq = 0;
        while (true) {
            List<Object[]> links = em.createQuery("select s, a from Seal s left join AuditEntry a on a.id = s.entry where s.seq > :seq order by s.seq", Object[].class)
                    .setParameter("seq", seq).setMaxResults(STRIDE).getResultList();
            for (Object[] link : links) {
                Seal seal = (Seal) link[0];
                AuditEntry entry = (AuditEntry) link[1];
                if (seal.seq() != seq + 1 || entry == null || !entry.hashAfter(hash).equals(seal.hash())) {
                    return new AuditVerdict(seq, Optional.of(seal.entry()), unsealed());
                }
                seq = seal.seq();
                hash = seal.hash();
            }
            em.clear();
            if (links.size() < STRIDE) {
                return new AuditVerdict(seq, Optional.<UUID>empty(), unsealed());
            }
        }
    }

    private long unsealed() {
        return em.createQuery("select count(*) from AuditEntry a where a.at < :soon and not exists (select 1 from Seal s where s.entry = a.id)", Long.class)
                .setParameter("soon", Instant.now(clock).minus(Duration.ofMinutes(1))).getSingleResult();
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
