package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** Money takes two people: whoever proposed may not approve, whoever approved may not pay. */
public final class SamePerson extends BusinessException {
    SamePerson() { super("reporting.reward.same-person"); }
}
