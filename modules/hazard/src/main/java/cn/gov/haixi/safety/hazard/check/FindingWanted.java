package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.platform.BusinessException;

/** A hazard needs a line that says what it is, and so does an inspection that could not be made. */
public final class FindingWanted extends BusinessException {
    FindingWanted() { super("hazard.check.finding-wanted"); }
}
