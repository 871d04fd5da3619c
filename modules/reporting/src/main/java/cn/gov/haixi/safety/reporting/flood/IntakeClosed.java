package cn.gov.haixi.safety.reporting.flood;

import cn.gov.haixi.safety.platform.BusinessException;

/** Nothing can be kept safely at the moment: whoever tells is asked to call 12350 or to come again; nothing of his was lost or half kept. */
public final class IntakeClosed extends BusinessException {
    IntakeClosed() { super("reporting.intake.closed"); }
}
