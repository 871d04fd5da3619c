package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;

/**
 * What a scale may ask about a finding besides its class. The scale of 2017 asks nothing.
 *
 * @param fine the administrative fine that followed; null when there was none or it does not matter
 * @param grade of the concealed accident; null for anything else
 * @param deaths concealed and verified; null for anything else
 */
public record AwardFacts(Money fine, AccidentGrade grade, Integer deaths) {
    public static final AwardFacts NONE = new AwardFacts(null, null, null);
}
