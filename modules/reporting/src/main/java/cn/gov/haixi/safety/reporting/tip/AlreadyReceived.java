package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** The same press of the button arrived twice; the first one counts and its receipt was shown. */
public final class AlreadyReceived extends BusinessException {
    /** At this very moment: its number is not known yet. */
    AlreadyReceived() { super("reporting.tip.received-just-now"); }

    AlreadyReceived(String number) { super("reporting.tip.already-received", number); }
}
