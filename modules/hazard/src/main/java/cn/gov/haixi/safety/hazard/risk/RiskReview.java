package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.Debtor;
import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRule;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Enterprises assess their risks «regularly» (M5.8): all of them anew within the parameter's months after the last time; the first time counts from the
 * day on which they were entered.
 */
@ApplicationScoped
class RiskReview implements ObligationRule {
    static final String CODE = "hazard.risk.review";

    @Inject private EntityManager em;
    @Inject private Parameters parameters;
    @Inject private OrganisationQueries organisations;
    @Inject private Clock clock;

    @Override public String code() { return CODE; }

    @Override public String clause() { return "M5.8"; }

    @Override public Cycle cycle() { return Cycle.rolling(parameters.integer(CODE, LocalDate.now(clock)).value()); }

    @Override public List<Debtor> debtors(ObligationPeriod period) {
        Map<String, OrganisationId> offices = new HashMap<>();
        return em.createQuery("select e.id.value, e.name, e.supervisor.value, e.regionPath, e.regionCode, s.since from RiskStanding s join Enterprise e on e.id.value = s.enterprise"
                        + " where e.state <> cn.gov.haixi.safety.registry.enterprise.EnterpriseState.CLOSED and s.since <= :to and " + RiskQueries.EVENTS + " > 0 order by e.id", Object[].class).setParameter("to", period.to())
                .getResultStream().map(row -> {
                    OrganisationId desk = row[2] == null ? offices.computeIfAbsent((String) row[4], code -> organisations.committeeOffice(code).id()) : new OrganisationId((UUID) row[2]);
                    return new Debtor(DebtorKind.ENTERPRISE, (UUID) row[0], (String) row[1], desk, (String) row[3], List.of(desk), (LocalDate) row[5], null);
                }).toList();
    }

    @Override public String permission() { return Permission.RISK_KEEP; }

    @Override public String link(UUID obligation) { return "/hazard/risks"; }
}
