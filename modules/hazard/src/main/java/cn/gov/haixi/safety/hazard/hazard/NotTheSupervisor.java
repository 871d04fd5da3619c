package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** This move is for the body that supervises the hazard, or for the enterprise that rectifies it. */
public final class NotTheSupervisor extends BusinessException {
    NotTheSupervisor() { super("hazard.hazard.not-supervisor"); }
}
