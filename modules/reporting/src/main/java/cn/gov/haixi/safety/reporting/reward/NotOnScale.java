package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.reporting.tip.FindingClass;

/** The scale of that day says nothing about such a finding. */
public final class NotOnScale extends BusinessException {
    NotOnScale(String scale, FindingClass finding) { super("reporting.reward.not-on-scale", scale, finding); }
}
