package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such obligation, or none that the caller may see. */
public final class ObligationNotFound extends BusinessException {
    ObligationNotFound() { super("duty.obligation.not-found"); }
}
