package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.hazard.trail.CaseTrail;
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
import java.util.List;

/**
 * Reads the firms of whom services are bought. Every office and department sees all of them and what was found false, wherever it was bought: the next
 * buyer must know. An enterprise sees none.
 */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class AgencyQueries {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;

    /** By name. @param text a part of the name; null for any */
    public Page<AgencyRow> find(@NotNull Scope scope, String text, @NotNull PageRange range) {
        if (scope.reach() == Scope.Reach.ENTERPRISE) {
            return new Page<>(List.of(), 0);
        }
        List<AgencyRow> rows = bind(em.createQuery("select a" + where(text) + " order by a.name, a.id.value", Agency.class), text)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(Agency::row).toList();
        if (rows.size() < range.size() && (range.first() == 0 || !rows.isEmpty())) {
            return new Page<>(rows, range.first() + rows.size());
        }
        return new Page<>(rows, bind(em.createQuery("select count(*)" + where(text), Long.class), text).getSingleResult().intValue());
    }

    /** @throws AgencyNotFound also for an enterprise */
    public AgencyCase get(@NotNull Scope scope, @NotNull AgencyId id) {
        Agency agency = id.value() == null || scope.reach() == Scope.Reach.ENTERPRISE ? null : em.find(Agency.class, id);
        if (agency == null) {
            throw new AgencyNotFound();
        }
        List<FalseReportRow> reports = em.createQuery("select f from FalseReport f where f.agency = :agency order by f.foundOn desc, f.id desc", FalseReport.class)
                .setParameter("agency", id).getResultStream().map(FalseReport::row).toList();
        List<ContractRow> contracts = ContractQueries.bind(em.createQuery("select c from ServiceContract c where c.agency = :agency and " + ContractQueries.VISIBLE + " order by c.id.value desc",
                ServiceContract.class), scope).setParameter("agency", agency).setMaxResults(PageRange.MOST).getResultStream().map(ServiceContract::row).toList();
        return new AgencyCase(agency.row(), agency.version(), reports, contracts, trail.of(Agencies.SUBJECT, id.value()), Agencies.keeps(caller, agency));
    }

    private static String where(String text) { return " from Agency a" + (SearchText.of(text).isEmpty() ? "" : " where a.name like :text escape '!'"); }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, String text) {
        SearchText.of(text).ifPresent(known -> query.setParameter("text", known.anywhere()));
        return query;
    }
}
