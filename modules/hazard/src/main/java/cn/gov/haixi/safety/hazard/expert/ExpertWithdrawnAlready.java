package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** He is out of the pool, or back in it, already. */
public final class ExpertWithdrawnAlready extends BusinessException {
    ExpertWithdrawnAlready() { super("hazard.expert.withdrawn-already"); }
}
