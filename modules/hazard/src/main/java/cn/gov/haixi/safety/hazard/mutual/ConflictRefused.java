package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** A conflict is between two that take part, and is declared once. */
public final class ConflictRefused extends BusinessException {
    ConflictRefused() { super("hazard.mutual.conflict-refused"); }
}
