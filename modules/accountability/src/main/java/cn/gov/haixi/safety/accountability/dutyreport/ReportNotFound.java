package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such report, or none that the caller may see. */
public final class ReportNotFound extends BusinessException {
    ReportNotFound() { super("accountability.report.not-found"); }
}
