package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** One of the recipients has accepted it: nobody can take it back. */
public final class AlreadyAccepted extends BusinessException {
    AlreadyAccepted() { super("accountability.report.already-accepted"); }
}
