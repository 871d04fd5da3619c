package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** Number and code do not belong together, or too many codes were tried; the answer is the same. */
public final class CodeRefused extends BusinessException {
    CodeRefused() { super("reporting.reward.code-refused"); }
}
