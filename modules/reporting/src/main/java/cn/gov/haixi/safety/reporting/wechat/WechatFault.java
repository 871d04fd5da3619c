package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.outbox.DeliveryFailed;

/** WeChat answered one of our calls with a no of its own. */
class WechatFault extends DeliveryFailed {
    private static final long serialVersionUID = 1;
    private final int number;
    private final String words;

    /** @param words WeChat's, for whoever keeps the line */
    WechatFault(int number, String words) {
        super("errcode " + number, null);
        this.number = number;
        this.words = words;
    }

    int number() { return number; }

    String words() { return words; }
}
