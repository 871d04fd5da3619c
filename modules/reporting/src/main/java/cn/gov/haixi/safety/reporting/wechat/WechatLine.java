package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.reporting.identity.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A government's own WeChat account that tips may be told to (M3.2). Its token, AES key and secret are sealed. */
@Entity
@Table(name = "reporting_wechat_line")
class WechatLine {
    @Id @Column(name = "id") private UUID id;
    @Version @Column(name = "version") private long version;
    @Column(name = "code", nullable = false, length = 40) private String code;
    @Column(name = "region_code", nullable = false, length = 12) private String regionCode;
    @Column(name = "app_id", nullable = false, length = 40) private String appId;
    @Column(name = "api_base", nullable = false, length = 200) private String apiBase;
    @Embedded private Sealed secrets;
    @Column(name = "changed_at", nullable = false) private Instant changedAt;

    protected WechatLine() { }

    WechatLine(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    void define(LineDraft draft, Sealed sealed, Instant now) {
        regionCode = draft.owner();
        appId = draft.appId();
        apiBase = draft.apiBase();
        secrets = sealed;
        changedAt = now;
    }

    UUID id() { return id; }

    String regionCode() { return regionCode; }

    String code() { return code; }

    String appId() { return appId; }

    String apiBase() { return apiBase; }

    Sealed secrets() { return secrets; }
}
