package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.platform.BusinessException;

/** A hazard needs a line that says what it is. */
public final class FindingWanted extends BusinessException {
    FindingWanted() { super("hazard.check.finding-wanted"); }
}
