package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

public final class ScaleNotFound extends BusinessException {
    ScaleNotFound() { super("reporting.reward.scale-not-found"); }
}
