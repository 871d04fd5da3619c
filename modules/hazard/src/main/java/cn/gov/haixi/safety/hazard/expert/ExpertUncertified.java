package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** None of his certificates holds today: he may neither be drawn nor assist (M5.2). */
public final class ExpertUncertified extends BusinessException {
    ExpertUncertified(String name) {
        super("hazard.expert.uncertified-today", name);
        at("person");
    }
}
