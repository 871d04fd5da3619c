package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such round, or none that this caller may see: the two must not be told apart. */
public final class RoundNotFound extends BusinessException {
    RoundNotFound() { super("hazard.mutual.not-found"); }
}
