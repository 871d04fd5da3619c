package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Reads the prevention services of insurers: whoever sees a policy sees what was done under it. */
@Stateless
@RolesAllowed({Permission.HAZARD_SEE, Permission.INSURANCE_KEEP, Permission.INSURANCE_SERVE})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class PreventionQueries {
    @Inject private EntityManager em;
    @Inject private CaseTrail trail;
    @Inject private PolicyDesk desk;
    @Inject private AttachmentQueries attachments;

    /** The latest first. */
    public Page<PreventionRow> find(@NotNull Scope scope, PreventionKind kind, @NotNull PageRange range) {
        String of = " from Prevention s join %s s.policy p where " + PolicyDesk.VISIBLE + " and (:kind is null or s.kind = :kind)";
        List<PreventionRow> rows = PolicyDesk.bind(em.createQuery("select s" + of.formatted("fetch") + " order by s.servedOn desc, s.id.value desc", Prevention.class), scope)
                .setParameter("kind", kind).setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(Prevention::row).toList();
        if (rows.size() < range.size() && (range.first() == 0 || !rows.isEmpty())) {
            return new Page<>(rows, range.first() + rows.size());
        }
        Long total = PolicyDesk.bind(em.createQuery("select count(*) from (select s.id.value as id" + of.formatted("") + " order by s.id.value limit " + Page.COUNTED_TO + ")", Long.class), scope)
                .setParameter("kind", kind).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** @throws PreventionNotFound also when its policy is another's */
    public PreventionCase get(@NotNull Scope scope, @NotNull PreventionId id) {
        Prevention service = id.value() == null ? null
                : PolicyDesk.bind(em.createQuery("select s from Prevention s join fetch s.policy p left join fetch s.findings where s.id = :id and " + PolicyDesk.VISIBLE, Prevention.class), scope)
                        .setParameter("id", id).getResultStream().findFirst().orElse(null);
        if (service == null) {
            throw new PreventionNotFound();
        }
        return new PreventionCase(service.row(), service.findings(), attachments.of(new AttachmentOwner(Preventions.SUBJECT, id.value())), trail.of(Preventions.SUBJECT, id.value()),
                desk.keeps(service.policy()));
    }
}
