package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** Something on the assessment sheet is still open. */
public final class AssessmentIncomplete extends BusinessException {
    AssessmentIncomplete(String what, Object arg) { super("reporting.reward.assessment-" + what, arg); }
}
