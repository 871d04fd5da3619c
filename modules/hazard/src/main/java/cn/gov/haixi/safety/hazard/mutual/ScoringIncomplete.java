package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** Something is wanting before it can be handed in; named are the places of the items. */
public final class ScoringIncomplete extends BusinessException {
    ScoringIncomplete(Wanting wanting, String places) { super("hazard.mutual.incomplete", wanting, places); }
}
