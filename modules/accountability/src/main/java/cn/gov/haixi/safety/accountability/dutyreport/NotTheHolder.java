package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** Only whoever holds the post may submit its report; others of the house may write it. */
public final class NotTheHolder extends BusinessException {
    NotTheHolder(String post) { super("accountability.report.not-the-holder", post); }
}
