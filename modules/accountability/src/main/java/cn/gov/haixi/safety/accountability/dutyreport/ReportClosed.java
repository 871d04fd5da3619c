package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** The time to hand it in, late as it may be, is over. */
public final class ReportClosed extends BusinessException {
    ReportClosed(LocalDate closed) { super("accountability.report.closed", closed); }
}
