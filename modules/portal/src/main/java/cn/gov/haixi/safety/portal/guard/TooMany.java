package cn.gov.haixi.safety.portal.guard;

import cn.gov.haixi.safety.platform.BusinessException;

/** More came from one source within the hour than is let through. */
public final class TooMany extends BusinessException {
    private final int minutes;

    TooMany(int minutes) {
        super("portal.guard.too-many", minutes);
        this.minutes = minutes;
    }

    /** After which it is worth trying again. */
    public int minutes() { return minutes; }
}
