package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** A round is not closed over objections that nobody has answered: afterwards nobody could. */
public final class ObjectionsOpen extends BusinessException {
    ObjectionsOpen(int open) { super("hazard.mutual.objections-open", open); }
}
