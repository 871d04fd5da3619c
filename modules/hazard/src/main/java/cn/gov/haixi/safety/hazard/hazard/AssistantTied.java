package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** The expert who assists has a conflict with the enterprise whose hazard it turns out to be (M5.3). */
public final class AssistantTied extends BusinessException {
    AssistantTied(String expert) {
        super("hazard.hazard.assistant-tied", expert);
        at("enterprise");
    }
}
