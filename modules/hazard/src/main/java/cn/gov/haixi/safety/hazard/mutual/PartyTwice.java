package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** It takes part already. */
public final class PartyTwice extends BusinessException {
    PartyTwice(String name) { super("hazard.mutual.party-twice", name); }
}
