package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** A score outside of the scale. */
public final class ScoreRefused extends BusinessException {
    ScoreRefused(int full) { super("accountability.report.score-refused", full); }
}
