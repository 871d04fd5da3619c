package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.BusinessException;

/** The same message is being answered at this moment: ask {@link WechatChats#repeated} what was said. */
public final class MessageRepeated extends BusinessException {
    MessageRepeated() { super("reporting.wechat.repeated"); }
}
