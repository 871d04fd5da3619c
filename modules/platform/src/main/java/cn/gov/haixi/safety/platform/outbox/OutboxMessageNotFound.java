package cn.gov.haixi.safety.platform.outbox;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such message, or delivered so long ago that it has been cleared away. */
public final class OutboxMessageNotFound extends BusinessException {
    OutboxMessageNotFound() { super("platform.outbox.not-found"); }
}
