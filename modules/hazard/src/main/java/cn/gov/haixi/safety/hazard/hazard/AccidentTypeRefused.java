package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** The list of GB 6441 that was in force on the day of the find has no such type. */
public final class AccidentTypeRefused extends BusinessException {
    AccidentTypeRefused(String code) {
        super("hazard.hazard.accident-type-refused", code);
        at("accident");
    }
}
