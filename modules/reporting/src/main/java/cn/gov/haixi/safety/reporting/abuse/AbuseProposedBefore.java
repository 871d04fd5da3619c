package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.platform.BusinessException;

/** This content is proposed or listed already. */
public final class AbuseProposedBefore extends BusinessException {
    AbuseProposedBefore() { super("reporting.abuse.proposed-before"); }
}
