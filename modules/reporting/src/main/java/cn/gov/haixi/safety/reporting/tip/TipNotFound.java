package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such tip, or none that this caller may see: the two must not be told apart. */
public final class TipNotFound extends BusinessException {
    TipNotFound(TipId id) { super("reporting.tip.not-found", id.value()); }
}
