package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.BusinessException;

/** Two first messages of one sender came at one moment; the later one goes on with what the other began. */
public final class ChatBegunAtOnce extends BusinessException {
    ChatBegunAtOnce() { super("reporting.wechat.begun-at-once"); }
}
