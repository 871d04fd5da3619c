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

/**
 * A WeChat account that tips may be told to: a government's (M3.2) or an enterprise's own (M3.3). It comes from the file of {@code safety.channels} or is entered in the browser,
 * is changed there, closed and opened again, and never deleted: tips came by it. Its token, AES key and secret are sealed.
 */
@Entity
@Table(name = "reporting_wechat_line")
class WechatLine {
    static final int MOST_NAME = 60;
    @Id @Column(name = "id") private UUID id;
    @Version @Column(name = "version") private long version;
    @Column(name = "code", nullable = false, length = 40) private String code;
    @Column(name = "name", length = MOST_NAME) private String name;
    @Column(name = "region_code", nullable = false, length = 12) private String regionCode;
    @Column(name = "uscc", length = 18) private String uscc;
    @Column(name = "app_id", nullable = false, length = 40) private String appId;
    @Column(name = "api_base", nullable = false, length = 200) private String apiBase;
    @Embedded private Sealed secrets;
    @Column(name = "token_set_at") private Instant tokenSetAt;
    @Column(name = "aes_key_set_at") private Instant aesKeySetAt;
    @Column(name = "secret_set_at") private Instant secretSetAt;
    @Column(name = "closed", nullable = false) private boolean closed;
    @Column(name = "kept_here", nullable = false) private boolean keptHere;
    @Column(name = "changed_at", nullable = false) private Instant changedAt;

    protected WechatLine() { }

    WechatLine(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    /** As the file says; what was changed in the browser since, the file no longer knows. */
    void define(LineDraft draft, LineOwner owner, Sealed sealed, Instant now) {
        name = draft.name() == null ? draft.code() : draft.name();
        owner(owner);
        appId = draft.appId();
        apiBase = draft.apiBase();
        secrets = sealed;
        tokenSetAt = now;
        aesKeySetAt = draft.aesKey() == null ? null : now;
        secretSetAt = now;
        changedAt = now;
    }

    /** As somebody wants it who keeps it. The secrets that he did not type stay as they are. */
    void keep(LineForm form, LineOwner owner, Sealed sealed, Instant now) {
        name = form.name();
        owner(owner);
        appId = form.appId();
        apiBase = form.apiBase();
        secrets = sealed;
        tokenSetAt = form.token() == null ? tokenSetAt : now;
        aesKeySetAt = form.plain() ? null : form.aesKey() == null ? aesKeySetAt : now;
        secretSetAt = form.secret() == null ? secretSetAt : now;
        keptHere = true;
        changedAt = now;
    }

    private void owner(LineOwner owner) {
        regionCode = owner.regionCode();
        uscc = owner.uscc();
    }

    void close(Instant now) { closed(true, now); }

    void open(Instant now) { closed(false, now); }

    private void closed(boolean now, Instant at) {
        closed = now;
        keptHere = true;
        changedAt = at;
    }

    LineCase whole(String regionPath) {
        return new LineCase(new LineId(id), version, code, name, regionCode, regionPath, uscc, appId, apiBase, closed, tokenSetAt, aesKeySetAt, secretSetAt);
    }

    UUID id() { return id; }

    String regionCode() { return regionCode; }

    String uscc() { return uscc; }

    String code() { return code; }

    String name() { return name; }

    long version() { return version; }

    boolean closed() { return closed; }

    boolean keptHere() { return keptHere; }

    String appId() { return appId; }

    String apiBase() { return apiBase; }

    Sealed secrets() { return secrets; }
}
