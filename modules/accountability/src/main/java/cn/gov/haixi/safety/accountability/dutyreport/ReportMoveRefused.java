package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** Not from this state. */
public final class ReportMoveRefused extends BusinessException {
    ReportMoveRefused(ReportState from, ReportState to) { super("accountability.report.move-refused", from, to); }
}
