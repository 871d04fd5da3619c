package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** The terms of a policy contradict one another: {@code span} of its days, {@code sum} below that of one person, {@code amount} not above zero. */
public final class PolicyTermsRefused extends BusinessException {
    PolicyTermsRefused(String why) { super("hazard.policy.terms." + why); }
}
