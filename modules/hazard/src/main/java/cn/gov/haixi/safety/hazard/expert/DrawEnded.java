package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** The draw was cancelled, or its expert has declined or been valued already. */
public final class DrawEnded extends BusinessException {
    DrawEnded() { super("hazard.draw.ended"); }
}
