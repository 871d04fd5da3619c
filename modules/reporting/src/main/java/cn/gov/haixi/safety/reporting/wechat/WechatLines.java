package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.reporting.identity.Vault;
import cn.gov.haixi.safety.reporting.tip.TipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps the lines and the keys that prove a call to be WeChat's own. The secret never leaves this package. */
@ApplicationScoped
public class WechatLines {
    private static final int USCC = 18;
    @Inject private EntityManager em;
    @Inject private Vault vault;
    @Inject private RegionQueries regions;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Clock clock;

    /** @throws LineNotFound when no line has this code, or it is closed */
    @Transactional(Transactional.TxType.SUPPORTS)
    public CallbackKeys keys(String code) {
        WechatLine line = open(code).orElseThrow(LineNotFound::new);
        JsonObject secrets = secrets(line);
        return new CallbackKeys(line.appId(), secrets.getString("token"), Optional.ofNullable(secrets.getString("aesKey", null)));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    ApiKeys apiKeys(String code) {
        WechatLine line = get(code);
        return new ApiKeys(line.apiBase(), line.appId(), secrets(line).getString("secret"));
    }

    /** Where tips of this line begin: the region of the government or of the enterprise whose it is. Empty for a line that is closed or never was. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<String> region(String code) { return open(code).map(WechatLine::regionCode); }

    /** A tip came by the form that this line's menu opens. A line that is closed, never was, or was noted before is passed over. */
    @Transactional
    public void toldByForm(String code, TipId tip) { open(code).filter(line -> em.find(TipLine.class, tip.value()) == null).ifPresent(line -> told(line, tip)); }

    void told(WechatLine line, TipId tip) { em.persist(new TipLine(tip, line.id(), LocalDate.now(clock))); }

    JsonObject secrets(WechatLine line) {
        try (JsonReader reader = Json.createReader(new StringReader(vault.open(line.id(), line.secrets())))) {
            return reader.readObject();
        }
    }

    WechatLine get(String code) { return find(code).orElseThrow(LineNotFound::new); }

    /** A line that is known is defined anew, unless somebody keeps it in the browser by now. */
    @Transactional
    void define(LineDraft draft) {
        LineOwner owner = owner(draft.owner());
        WechatLine line = find(draft.code()).orElseGet(() -> new WechatLine(Ids.next(), draft.code()));
        if (line.keptHere()) {
            return;
        }
        var secrets = Json.createObjectBuilder().add("token", draft.token()).add("secret", draft.secret());
        if (draft.aesKey() != null) {
            secrets.add("aesKey", draft.aesKey());
        }
        line.define(draft, owner, vault.seal(line.id(), secrets.build().toString()), clock.instant());
        em.persist(line);
    }

    /** @throws LineRefused when no such enterprise is registered; as {@link RegionQueries#get} when there is no such region */
    LineOwner owner(String regionOrUscc) {
        if (regionOrUscc.length() != USCC) {
            return new LineOwner(regions.get(regionOrUscc).code(), null);
        }
        EnterpriseRow enterprise = enterprises.byUscc(regionOrUscc).orElseThrow(() -> new LineRefused("uscc"));
        return new LineOwner(regions.byPath(enterprise.regionPath()).code(), enterprise.uscc());
    }

    /** Name of the enterprise whose account it is; empty for a government's, and for a line that is closed or never was. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<String> enterprise(String code) { return open(code).flatMap(this::enterprise); }

    Optional<String> enterprise(WechatLine line) {
        return line.uscc() == null ? Optional.empty() : Optional.of(enterprises.byUscc(line.uscc()).map(EnterpriseRow::name).orElse(line.uscc()));
    }

    private Optional<WechatLine> open(String code) { return find(code).filter(line -> !line.closed()); }

    Optional<WechatLine> find(String code) {
        return em.createQuery("select l from WechatLine l where l.code = :code", WechatLine.class).setParameter("code", code).getResultStream().findFirst();
    }
}
