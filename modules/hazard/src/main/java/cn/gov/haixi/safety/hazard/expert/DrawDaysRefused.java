package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** A task begins today or later, ends no earlier than it begins, and lasts no longer than two months. */
public final class DrawDaysRefused extends BusinessException {
    DrawDaysRefused(String property) {
        super("hazard.draw.days-refused");
        at(property);
    }
}
