package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** Too far advanced, ended, or of another region: not to be merged. */
public final class MergeRefused extends BusinessException {
    MergeRefused(String number) { super("reporting.tip.merge-refused", number); }
}
