package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** The terms of a policy contradict one another: {@code span} of its days, {@code sum} below that of one person or what has been paid, {@code amount} not above zero, {@code cost} below it, {@code early} before there was such an insurance. */
public final class PolicyTermsRefused extends BusinessException {
    PolicyTermsRefused(String property, String why) {
        super("hazard.policy.terms." + why);
        at(property);
    }
}
