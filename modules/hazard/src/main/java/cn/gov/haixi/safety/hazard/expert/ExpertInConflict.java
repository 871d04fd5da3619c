package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** He has declared a conflict with the enterprise and must not judge it (M5.3). */
public final class ExpertInConflict extends BusinessException {
    ExpertInConflict(String name) {
        super("hazard.expert.in-conflict", name);
        at("person");
    }
}
