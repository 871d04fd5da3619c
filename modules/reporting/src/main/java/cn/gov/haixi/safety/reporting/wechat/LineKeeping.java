package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.platform.outbox.Outbox;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.reporting.identity.Vault;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** Enters, changes, closes and opens the WeChat lines of the caller's region, and publishes their menus. */
@Stateless
@RolesAllowed(Permission.WECHAT_KEEP)
public class LineKeeping {
    static final String SUBJECT = "wechat-line";
    /** WeChat's own, as it documents them: the common one, the one for disasters, and its regional ones. */
    private static final List<String> WECHAT = List.of("https://api.weixin.qq.com", "https://api2.weixin.qq.com", "https://sh.api.weixin.qq.com",
            "https://sz.api.weixin.qq.com", "https://hk.api.weixin.qq.com");

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private Vault vault;
    @Inject private WechatLines lines;
    @Inject private LineWork work;
    @Inject private RegionQueries regions;
    @Inject private Outbox outbox;
    @Inject private AuditTrail audit;

    /**
     * Where a line's calls may go: to WeChat, or by way of the servers that the system property {@code safety.wechat.apis} names, with commas between.
     * A free choice would send a line's secret to whoever is typed in.
     */
    public List<String> apiBases() {
        List<String> all = new ArrayList<>(WECHAT);
        Arrays.stream(System.getProperty("safety.wechat.apis", "").split(",")).map(String::strip).filter(base -> !base.isEmpty()).forEach(all::add);
        return all;
    }

    /** @throws LineRefused when something cannot be, or the code is taken */
    public LineId enter(@NotNull LineForm form) {
        WechatLine line = new WechatLine(Ids.next(), form.code());
        if (form.token() == null || form.secret() == null || !form.plain() && form.aesKey() == null) {
            throw new LineRefused("secrets-missing");
        }
        keep(line, form, JsonValue.EMPTY_JSON_OBJECT);
        em.persist(line);
        flush();
        audit.append("reporting.wechat.audit.line-entered", SUBJECT, line.id(), line.code() + " " + line.regionCode() + " " + line.appId());
        return new LineId(line.id());
    }

    /**
     * Changes a line, but for its code: the address that was entered with WeChat must go on to lead here.
     *
     * @throws ChangedMeanwhile when somebody else changed it after this version
     */
    public void change(@NotNull LineId id, long version, @NotNull LineForm form) {
        WechatLine line = own(id);
        ChangedMeanwhile.check(version, line.version());
        JsonObject secrets = lines.secrets(line);
        if (!form.plain() && form.aesKey() == null && !secrets.containsKey("aesKey")) {
            throw new LineRefused("secrets-missing");
        }
        String changes = changes(line, form);
        keep(line, form, secrets);
        flush();
        audit.append("reporting.wechat.audit.line-changed", SUBJECT, line.id(), line.code() + changes);
    }

    /** Nothing is taken in any more; what was told before keeps coming in, photos included. */
    public void close(@NotNull LineId id) {
        WechatLine line = own(id);
        line.close(Instant.now(clock));
        audit.append("reporting.wechat.audit.line-closed", SUBJECT, line.id(), line.code());
    }

    public void open(@NotNull LineId id) {
        WechatLine line = own(id);
        line.open(Instant.now(clock));
        audit.append("reporting.wechat.audit.line-opened", SUBJECT, line.id(), line.code());
    }

    /**
     * Has the line's menu set with WeChat, soon.
     *
     * @param portal public address of the portal, which the menu leads to
     */
    public void publishMenu(@NotNull LineId id, @NotBlank String portal) {
        WechatLine line = own(id);
        if (!portal.matches("https?://[^\\s\"<>?#]{1,180}")) {
            throw new LineRefused("portal");
        }
        work.menu(line.code(), MenuState.WAITING);
        outbox.put(MenuDelivery.KIND, line.code(), portal);
        audit.append("reporting.wechat.audit.menu-published", SUBJECT, line.id(), line.code() + " " + portal);
    }

    private void keep(WechatLine line, LineForm form, JsonObject secrets) {
        form.check();
        LineOwner owner = owner(form);
        if (!form.apiBase().equals(line.apiBase()) && !apiBases().contains(form.apiBase())) {
            throw new LineRefused("api-base");
        }
        line.keep(form, owner, vault.seal(line.id(), sealed(form, secrets).toString()), Instant.now(clock));
    }

    private static JsonObject sealed(LineForm form, JsonObject before) {
        JsonObjectBuilder after = Json.createObjectBuilder()
                .add("token", form.token() == null ? before.getString("token") : form.token())
                .add("secret", form.secret() == null ? before.getString("secret") : form.secret());
        if (!form.plain()) {
            after.add("aesKey", form.aesKey() == null ? before.getString("aesKey") : form.aesKey());
        }
        return after.build();
    }

    private String changes(WechatLine line, LineForm form) {
        List<String> changes = new ArrayList<>();
        note(changes, "name", !form.name().equals(line.name()));
        note(changes, "owner", !owner(form).equals(new LineOwner(line.regionCode(), line.uscc())));
        note(changes, "appId", !line.appId().equals(form.appId()));
        note(changes, "apiBase", !line.apiBase().equals(form.apiBase()));
        note(changes, "token", form.token() != null);
        note(changes, "aesKey", form.plain() || form.aesKey() != null);
        note(changes, "secret", form.secret() != null);
        return changes.isEmpty() ? "" : " " + String.join(" ", changes);
    }

    /** @throws LineRefused when neither government nor registered enterprise is named */
    private LineOwner owner(LineForm form) {
        if (form.uscc() == null && form.region() == null) {
            throw new LineRefused("owner");
        }
        if (form.uscc() != null && form.uscc().length() != 18) {
            throw new LineRefused("uscc");
        }
        LineOwner owner = lines.owner(form.uscc() == null ? form.region() : form.uscc());
        checkOwner(owner.regionCode());
        return owner;
    }

    private static void note(List<String> changes, String what, boolean changed) {
        if (changed) {
            changes.add(what);
        }
    }

    private WechatLine own(LineId id) {
        WechatLine line = id.value() == null ? null : em.find(WechatLine.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (line == null) {
            throw new LineNotFound();
        }
        checkOwner(line.regionCode());
        return line;
    }

    /** @throws LineNotFound for a region that the caller does not see, as if there were none */
    private void checkOwner(String region) {
        if (caller.scope().reach() != Scope.Reach.REGION || !caller.scope().includes(regions.get(region).path())) {
            throw new LineNotFound();
        }
    }

    private void flush() {
        try {
            em.flush();
        } catch (ConstraintViolationException taken) {
            throw new LineRefused("code-taken");
        }
    }
}
