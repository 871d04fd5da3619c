package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** A required section has no words. */
public final class SectionWanted extends BusinessException {
    SectionWanted(String title) { super("accountability.report.section-wanted", title); }
}
