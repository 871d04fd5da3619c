package cn.gov.haixi.safety.reporting.retention;

import cn.gov.haixi.safety.platform.BusinessException;

/** This identity is not about to be deleted, or lies out of the caller's reach. */
public final class NotAboutToGo extends BusinessException {
    NotAboutToGo() { super("reporting.retention.not-due"); }
}
