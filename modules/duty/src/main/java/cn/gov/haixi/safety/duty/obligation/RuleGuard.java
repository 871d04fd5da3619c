package cn.gov.haixi.safety.duty.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whoever holds this row's lock may unroll the rule: two nodes at once would open everything twice. */
@Entity
@Table(name = "duty_rule")
class RuleGuard {
    @Id @Column(name = "rule", length = 64) private String rule;

    protected RuleGuard() { }
}
