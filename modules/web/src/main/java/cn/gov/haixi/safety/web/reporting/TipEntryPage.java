package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.reporting.tip.Channel;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where an operator of 12350 writes down what a caller says while he says it (M3.4), and where letters and visits are entered.
 * The caller's words are kept as written; the receipt is shown once, to be read out.
 */
@Named
@ViewScoped
public class TipEntryPage implements Serializable {
    @Inject private TipIntake intake;
    @Inject private RegionQueries regionQueries;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private Channel channel = Channel.PHONE;
    private TipKind kind = TipKind.HAZARD;
    private String what;
    private String region;
    private String place;
    private String enterpriseName;
    private boolean named;
    private String name;
    private String phone;
    private transient List<Part> scans;
    private UUID submission = UUID.randomUUID();
    private transient Received received;

    @PostConstruct
    void begin() {
        region = getRegions().stream().filter(row -> row.path().equals(caller.scope().regionPath())).findFirst().map(RegionRow::code).orElse(null);
    }

    public void submit() {
        Tipster tipster = named ? new Tipster(name, phone) : null;
        TipDraft draft = new TipDraft(kind, what, region, place, null, enterpriseName, null, tipster, submission);
        try (Uploads files = Uploads.of(scans)) {
            received = switch (channel) {
                case LETTER -> intake.byLetter(draft, files.list());
                case VISIT -> intake.byVisit(draft, files.list());
                default -> intake.byTelephone(draft);
            };
        }
        forget();
    }

    /** What was typed is in the case and the vault now; the next caller begins with an empty sheet. */
    private void forget() {
        what = null;
        place = null;
        enterpriseName = null;
        name = null;
        phone = null;
        named = false;
        submission = UUID.randomUUID();
    }

    public Received getReceived() { return received; }

    public List<RegionRow> getRegions() {
        return regionQueries.at(LocalDate.now(clock)).stream().filter(row -> row.path().startsWith(caller.scope().regionPath())).toList();
    }

    public List<String> suggestEnterprises(String typed) {
        return enterprises.suggest(caller.scope(), typed).stream().map(EnterpriseRow::name).toList();
    }

    public TipKind[] getKinds() { return TipKind.values(); }

    public boolean isPaper() { return channel != Channel.PHONE; }

    public Channel getChannel() { return channel; }

    public void setChannel(Channel channel) { this.channel = channel == Channel.LETTER || channel == Channel.VISIT ? channel : Channel.PHONE; }

    public TipKind getKind() { return kind; }

    public void setKind(TipKind kind) { this.kind = kind; }

    public String getWhat() { return what; }

    public void setWhat(String what) { this.what = what; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public String getEnterpriseName() { return enterpriseName; }

    public void setEnterpriseName(String enterpriseName) { this.enterpriseName = enterpriseName; }

    public boolean isNamed() { return named; }

    public void setNamed(boolean named) { this.named = named; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getPhone() { return phone; }

    public void setPhone(String phone) { this.phone = phone; }

    public List<Part> getScans() { return scans; }

    public void setScans(List<Part> scans) { this.scans = scans; }
}
