package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** What was answered or taken over cannot be answered again. */
public final class EnterpriseTaskMoveRefused extends BusinessException {
    EnterpriseTaskMoveRefused(EnterpriseTaskState state) { super("reporting.enterprise.move-refused", state); }
}
