package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.platform.BusinessException;

/** The kind of the task is none of those that the office has set. */
public final class WorkTypeRefused extends BusinessException {
    WorkTypeRefused() { super("hazard.check.work-type-refused"); }
}
