package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** The report is owed to others, or the caller's body has accepted it. */
public final class NotARecipient extends BusinessException {
    NotARecipient() { super("accountability.report.not-a-recipient"); }
}
