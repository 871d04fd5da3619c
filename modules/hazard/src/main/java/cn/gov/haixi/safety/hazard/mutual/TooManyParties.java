package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** No more than so many take part in one round. */
public final class TooManyParties extends BusinessException {
    TooManyParties(int most) { super("hazard.mutual.too-many-parties", most); }
}
