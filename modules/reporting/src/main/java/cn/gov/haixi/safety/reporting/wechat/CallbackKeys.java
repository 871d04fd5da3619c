package cn.gov.haixi.safety.reporting.wechat;

import java.util.Optional;

/**
 * What is needed to tell WeChat's own calls from forged ones.
 *
 * @param aesKey empty in plain mode; else nothing but sealed messages is believed
 */
public record CallbackKeys(String appId, String token, Optional<String> aesKey) {
    @Override public String toString() { return "CallbackKeys[" + appId + "]"; }
}
