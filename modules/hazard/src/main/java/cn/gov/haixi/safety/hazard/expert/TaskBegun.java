package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** Work that has begun is not taken back: a draw is cancelled before its first day. */
public final class TaskBegun extends BusinessException {
    TaskBegun() { super("hazard.draw.begun"); }
}
