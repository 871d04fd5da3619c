package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such draw in the caller's scope. */
public final class DrawNotFound extends BusinessException {
    DrawNotFound() { super("hazard.draw.not-found"); }
}
