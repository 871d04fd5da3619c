package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** No pairing does what is wanted; named are those for whom none can be found. */
public final class PairingRefused extends BusinessException {
    PairingRefused(String names, int times) { super("hazard.mutual.pairing-refused", names, times); }
}
