package cn.gov.haixi.safety.duty.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules that the modules of this house state. */
@ApplicationScoped
public class ObligationRules {
    @Inject @Any private Instance<ObligationRule> rules;

    /** In the order of their clauses. */
    public List<ObligationRule> all() { return rules.stream().sorted(Comparator.comparing(ObligationRule::clause).thenComparing(ObligationRule::code)).toList(); }

    public Optional<ObligationRule> find(String code) { return rules.stream().filter(rule -> rule.code().equals(code)).findFirst(); }
}
