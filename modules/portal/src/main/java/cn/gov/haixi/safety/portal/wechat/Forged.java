package cn.gov.haixi.safety.portal.wechat;

/** WeChat did not send this. */
final class Forged extends RuntimeException {
    Forged() { super(null, null, false, false); }
}
