package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** What has not begun cannot be valued. */
public final class TaskNotBegun extends BusinessException {
    TaskNotBegun() { super("hazard.draw.not-begun"); }
}
