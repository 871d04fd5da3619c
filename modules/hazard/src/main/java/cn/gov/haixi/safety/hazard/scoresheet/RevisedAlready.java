package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.BusinessException;

/** There is a draft of the next edition. */
public final class RevisedAlready extends BusinessException {
    RevisedAlready(String title, int edition) { super("hazard.scoresheet.revised-already", title, edition); }
}
