package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.platform.BusinessException;

/** Whoever proposed does not decide. */
public final class OwnProposal extends BusinessException {
    OwnProposal() { super("reporting.abuse.own"); }
}
