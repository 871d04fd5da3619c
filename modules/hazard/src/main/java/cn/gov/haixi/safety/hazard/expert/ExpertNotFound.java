package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such expert, or the caller may not keep him. */
public final class ExpertNotFound extends BusinessException {
    ExpertNotFound() { super("hazard.expert.not-found"); }
}
