package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** A hazard was found today or earlier. */
public final class FoundInFuture extends BusinessException {
    FoundInFuture() {
        super("hazard.hazard.found-in-future");
        at("foundOn");
    }
}
