package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such party in this round. */
public final class PartyNotFound extends BusinessException {
    PartyNotFound() { super("hazard.mutual.party-not-found"); }
}
