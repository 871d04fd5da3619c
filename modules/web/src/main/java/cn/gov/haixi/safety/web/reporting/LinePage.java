package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.reporting.wechat.LineCase;
import cn.gov.haixi.safety.reporting.wechat.LineForm;
import cn.gov.haixi.safety.reporting.wechat.LineId;
import cn.gov.haixi.safety.reporting.wechat.LineKeeping;
import cn.gov.haixi.safety.reporting.wechat.LineQueries;
import cn.gov.haixi.safety.reporting.wechat.LineRow;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One WeChat line: how it is, its menu, and what it is made of; or a new one when the URL names none. Secrets go in and never come out. */
@Named
@ViewScoped
public class LinePage implements Serializable {
    @Inject private LineQueries queries;
    @Inject private LineKeeping keeping;
    @Inject private Caller caller;
    @Inject private Notices notices;
    @Inject private PortalAddress portal;
    private String id;
    private long version;
    private transient LineCase line;
    private transient LineRow row;
    private String code;
    private String name;
    private String region;
    private String uscc;
    private String appId;
    private String apiBase = "https://api.weixin.qq.com";
    private String token;
    private String aesKey;
    private String secret;
    private boolean plain;

    public void load() {
        if (isNew()) {
            return;
        }
        version = getLine().version();
        code = line.code();
        name = line.name();
        region = line.uscc() == null ? line.regionCode() : null;
        uscc = line.uscc();
        appId = line.appId();
        apiBase = line.apiBase();
        plain = line.aesKeySetAt() == null;
    }

    public String save() {
        LineForm form = new LineForm(code, name, region, uscc, appId, apiBase, token, aesKey, secret, plain);
        forget();
        if (isNew()) {
            id = keeping.enter(form).value().toString();
        } else {
            keeping.change(lineId(), version, form);
        }
        return again("reporting.line.saved");
    }

    /** What was typed is not kept between two requests, whatever comes of it. */
    private void forget() {
        token = null;
        aesKey = null;
        secret = null;
    }

    public String close() {
        keeping.close(lineId());
        return again("reporting.line.closed");
    }

    public String open() {
        keeping.open(lineId());
        return again("reporting.line.opened");
    }

    public String publishMenu() {
        keeping.publishMenu(lineId(), getPortal());
        return again("reporting.line.menu-asked");
    }

    private String again(String done) {
        notices.done(done);
        return "/reporting/line?faces-redirect=true&id=" + id;
    }

    public LineCase getLine() {
        if (line == null) {
            line = queries.open(caller.scope(), lineId());
        }
        return line;
    }

    public LineRow getRow() {
        if (row == null) {
            row = queries.row(caller.scope(), lineId());
        }
        return row;
    }

    public String getPortal() { return portal.get(); }

    /** The one it has stays possible: the file may know another. */
    public List<String> getApiBases() {
        List<String> all = new ArrayList<>(keeping.apiBases());
        if (!all.contains(apiBase)) {
            all.add(apiBase);
        }
        return all;
    }

    public boolean isNew() { return id == null; }

    private LineId lineId() { return new LineId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getUscc() { return uscc; }

    public void setUscc(String uscc) { this.uscc = uscc; }

    public String getAppId() { return appId; }

    public void setAppId(String appId) { this.appId = appId; }

    public String getApiBase() { return apiBase; }

    public void setApiBase(String apiBase) { this.apiBase = apiBase; }

    public String getToken() { return token; }

    public void setToken(String token) { this.token = token; }

    public String getAesKey() { return aesKey; }

    public void setAesKey(String aesKey) { this.aesKey = aesKey; }

    public String getSecret() { return secret; }

    public void setSecret(String secret) { this.secret = secret; }

    public boolean isPlain() { return plain; }

    public void setPlain(boolean plain) { this.plain = plain; }
}
