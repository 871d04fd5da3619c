package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** A service is given on a day of its policy that has come. */
public final class PreventionDayRefused extends BusinessException {
    PreventionDayRefused() {
        super("hazard.prevention.day-refused");
        at("servedOn");
    }
}
