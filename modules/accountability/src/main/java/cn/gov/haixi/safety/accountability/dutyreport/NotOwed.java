package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** The period is not open yet, is excused, or the caller's organisation does not owe this report. */
public final class NotOwed extends BusinessException {
    NotOwed() { super("accountability.report.not-owed"); }
}
