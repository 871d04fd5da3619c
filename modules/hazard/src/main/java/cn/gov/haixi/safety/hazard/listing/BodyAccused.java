package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** The committee office of this level must find nothing of the hazard: another level lists it. */
public final class BodyAccused extends BusinessException {
    BodyAccused() {
        super("hazard.listing.body-accused");
        at("level");
    }
}
