package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.reporting.identity.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;

/** The keys of WeChat lines. */
@ApplicationScoped
class SealedSecrets implements SealedTexts {
    @Override public String title() { return "reporting.keys.lines"; }

    @Override public String entity() { return "WechatLine"; }

    @Override public String id() { return "id"; }

    @Override public String sealed() { return "secrets"; }
}
