package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** A round is moved by the body that organises it. */
public final class NotTheOrganiser extends BusinessException {
    NotTheOrganiser() { super("hazard.mutual.not-organiser"); }
}
