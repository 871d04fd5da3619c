package cn.gov.haixi.safety.platform.outbox;

import cn.gov.haixi.safety.platform.BusinessException;

/** Only what is stuck needs a person; the rest goes by itself. */
public final class OutboxRetryRefused extends BusinessException {
    OutboxRetryRefused(OutboxState state) { super("platform.outbox.retry-refused", state); }
}
