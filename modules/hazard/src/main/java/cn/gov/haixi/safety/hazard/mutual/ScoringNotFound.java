package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such scoring, or none that this caller may see now: the scored party sees it once it is handed in. */
public final class ScoringNotFound extends BusinessException {
    ScoringNotFound() { super("hazard.mutual.scoring-not-found"); }
}
