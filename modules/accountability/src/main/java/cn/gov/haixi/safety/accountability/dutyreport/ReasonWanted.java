package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** Sending back or recalling needs a word why. */
public final class ReasonWanted extends BusinessException {
    ReasonWanted() { super("accountability.report.reason-wanted"); }
}
