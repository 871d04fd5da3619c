package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** One of those drawn was given another task for one of these days at the same moment: nothing was drawn. */
public final class ExpertTakenMeanwhile extends BusinessException {
    ExpertTakenMeanwhile() { super("hazard.draw.taken-meanwhile"); }
}
