package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** The parameter of the assessment's points does not follow its form. */
public final class SchemeUnreadable extends BusinessException {
    SchemeUnreadable() { super("reporting.reward.scheme-unreadable", AssessmentScheme.PARAMETER); }
}
