package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** A round ends on or after the day it begins, within a year. */
public final class RoundPeriodRefused extends BusinessException {
    RoundPeriodRefused() {
        super("hazard.mutual.period-refused");
        at("endsOn");
    }
}
