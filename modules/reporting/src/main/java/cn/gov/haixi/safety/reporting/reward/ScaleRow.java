package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A version of the reward scale.
 *
 * @param validFrom null until somebody proposed a day
 * @param bonusPercent null when insiders get no more than others
 * @param proposer account of whoever proposed it; null for a draft and for what came with the platform
 */
public record ScaleRow(ScaleId id, String name, String document, ScaleState state, LocalDate validFrom, BigDecimal bonusPercent, Money bonusCap,
                       UUID proposer, String proposerName, String confirmerName, Instant confirmedAt, List<Rule> rules) {
    public ScaleRow { rules = List.copyOf(rules); }

    /**
     * @param grade null except for concealed accidents
     * @param clause of the ten measures; null for other papers
     */
    public record Rule(FindingClass finding, AccidentGrade grade, AwardForm form, String clause) { }
}
