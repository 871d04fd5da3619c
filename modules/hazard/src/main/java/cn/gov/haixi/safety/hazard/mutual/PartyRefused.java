package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** It cannot take part: another kind, outside the organiser's region, or closed. */
public final class PartyRefused extends BusinessException {
    PartyRefused(String name) { super("hazard.mutual.party-refused", name); }
}
