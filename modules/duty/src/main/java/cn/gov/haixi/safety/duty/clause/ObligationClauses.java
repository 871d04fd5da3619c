package cn.gov.haixi.safety.duty.clause;

import cn.gov.haixi.safety.duty.obligation.ClauseStanding;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How every clause stands that is a rule of who owes what: whatever rules the modules bring. One statement. What is excused is counted nowhere. */
@ApplicationScoped
class ObligationClauses implements ClauseCounts {
    static final String LIST = "/duty/obligations?clause=";

    @Inject private ObligationQueries obligations;
    @Inject private Caller caller;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.DUTY_SEE)) {
            return List.of();
        }
        Map<String, List<ClauseStanding>> standing = obligations.clauses(scope, ObligationFilter.ALL, period).stream()
                .collect(Collectors.groupingBy(ClauseStanding::clause, TreeMap::new, Collectors.toList()));
        return standing.entrySet().stream().map(clause -> new ClauseCount(clause.getKey(), sum(clause.getValue(), ObligationState::done), sum(clause.getValue(), ObligationState::waits),
                sum(clause.getValue(), state -> state == ObligationState.MISSED), LIST + clause.getKey())).toList();
    }

    private static int sum(List<ClauseStanding> standing, Predicate<ObligationState> which) {
        return standing.stream().filter(one -> which.test(one.state())).mapToInt(ClauseStanding::count).sum();
    }
}
