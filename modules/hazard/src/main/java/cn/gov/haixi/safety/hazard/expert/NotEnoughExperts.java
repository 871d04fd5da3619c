package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** Fewer experts may be drawn than are wanted: whoever asks must widen the field, the region or the days. */
public final class NotEnoughExperts extends BusinessException {
    NotEnoughExperts(int wanted, int found) {
        super("hazard.draw.not-enough", wanted, found);
        at("wanted");
    }
}
