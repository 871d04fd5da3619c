package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.Debtor;
import cn.gov.haixi.safety.duty.obligation.EnterpriseDebtors;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRule;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Enterprises assess their risks «regularly» (M5.8): all of them anew within the parameter's months after the last time; the first time counts from the
 * day on which they were entered.
 */
@ApplicationScoped
class RiskReview implements ObligationRule {
    static final String CODE = "hazard.risk.review";

    @Inject private EntityManager em;
    @Inject private Parameters parameters;
    @Inject private EnterpriseDebtors debtors;
    @Inject private Clock clock;

    @Override public String code() { return CODE; }

    @Override public String clause() { return "M5.8"; }

    @Override public Cycle cycle() { return Cycle.rolling(parameters.integer(CODE, LocalDate.now(clock)).value()); }

    @Override public List<Debtor> debtors(ObligationPeriod period) {
        Map<UUID, LocalDate> since = em.createQuery("select s.enterprise, s.since from RiskStanding s where s.since <= :to and " + RiskQueries.EVENTS + " > 0", Object[].class).setParameter("to", period.to())
                .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
        return debtors.of(entry -> since.get(entry.row().id().value()));
    }

    @Override public String permission() { return Permission.RISK_KEEP; }

    @Override public String link(UUID obligation) { return "/hazard/risks"; }
}
