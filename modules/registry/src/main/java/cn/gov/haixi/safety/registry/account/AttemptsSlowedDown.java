package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** Somebody tried too often; the next attempt is heard after so many seconds. */
public final class AttemptsSlowedDown extends BusinessException {
    AttemptsSlowedDown(long seconds) { super("registry.account.slowed-down", seconds); }
}
