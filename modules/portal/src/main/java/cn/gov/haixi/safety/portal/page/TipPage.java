package cn.gov.haixi.safety.portal.page;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.portal.PartFiles;
import cn.gov.haixi.safety.portal.guard.Guard;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.reporting.flood.IntakeGate;
import cn.gov.haixi.safety.reporting.tip.AlreadyReceived;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.Tipster;
import cn.gov.haixi.safety.reporting.wechat.WechatLines;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The tip form. Its answer is the receipt itself, not a redirect: a receipt must never stand in an address. */
@Named
@RequestScoped
public class TipPage {
    @Inject private TipIntake intake;
    @Inject private RegionQueries regions;
    @Inject private WechatLines lines;
    @Inject private Refusals refusals;
    @Inject private Texts texts;
    @Inject private Lang lang;
    @Inject private Clock clock;
    @Inject private Guard guard;
    @Inject private IntakeGate gate;
    @Inject private HttpServletRequest request;
    private String proof;
    private TipKind kind;
    private String what;
    private String region;
    private String place;
    private BigDecimal longitude;
    private BigDecimal latitude;
    private String enterprise;
    private boolean named;
    private String name;
    private String phone;
    private List<Part> files;
    private String submission = UUID.randomUUID().toString();
    private Received received;
    private QrCode qr;

    public void submit() {
        if (named && (name == null || phone == null)) {
            refusals.say(texts.get(name == null ? "portal.tip.name-missing" : "portal.tip.phone-missing"));
            return;
        }
        Position position = longitude == null || latitude == null ? null : new Position(longitude, latitude);
        TipDraft draft = new TipDraft(kind, what, region, place, position, enterprise, null, named ? new Tipster(name, phone) : null, submissionId());
        try (PartFiles evidence = new PartFiles(files)) {
            refusals.passes(() -> {
                guard.tip(request.getRemoteAddr(), proof);
                received = receive(draft, evidence);
            });
        }
        if (received != null) {
            lines.toldByForm(getLine(), received.id());
            qr = QrCode.of(received.receipt());
        }
    }

    /** Whoever presses twice sees the answer to his second press only: it bears a receipt as well. */
    private Received receive(TipDraft draft, PartFiles evidence) {
        try {
            return intake.fromPortal(draft, evidence.list());
        } catch (AlreadyReceived before) {
            return intake.again(draft.submission());
        }
    }

    /** Somebody who tampered with the hidden field sends a new tip each time; that is all he gains. */
    private UUID submissionId() {
        try {
            return UUID.fromString(submission);
        } catch (IllegalArgumentException tampered) {
            return UUID.randomUUID();
        }
    }

    /** What can be told at the moment; a form that could not be sent is not shown. */
    public boolean isOpen() { return gate.isOpen(); }

    public String getChallenge() { return guard.challenge(); }

    public String getProof() { return null; }

    public void setProof(String proof) { this.proof = proof; }

    public Received getReceived() { return received; }

    public QrCode getQr() { return qr; }

    public TipKind[] getKinds() { return TipKind.values(); }

    public List<RegionRow> getRegions() { return regions.at(LocalDate.now(clock)); }

    public String name(RegionRow row) { return lang.getParam().isEmpty() ? row.name() : row.nameEn(); }

    public TipKind getKind() { return kind; }

    public void setKind(TipKind kind) { this.kind = kind; }

    public String getWhat() { return what; }

    public void setWhat(String what) { this.what = what; }

    /** Chosen already when a WeChat line's menu opened the form. */
    public String getRegion() { return region == null ? lines.region(getLine()).orElse(null) : region; }

    public void setRegion(String region) { this.region = region; }

    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public BigDecimal getLongitude() { return longitude; }

    public void setLongitude(BigDecimal longitude) { this.longitude = longitude; }

    public BigDecimal getLatitude() { return latitude; }

    public void setLatitude(BigDecimal latitude) { this.latitude = latitude; }

    /** Named already when it is an enterprise's own line. */
    public String getEnterprise() { return enterprise == null && received == null ? lines.enterprise(getLine()).orElse(null) : enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    public boolean isNamed() { return named; }

    public void setNamed(boolean named) { this.named = named; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getPhone() { return phone; }

    public void setPhone(String phone) { this.phone = phone; }

    public List<Part> getFiles() { return files; }

    public void setFiles(List<Part> files) { this.files = files; }

    /** Code of the WeChat line whose menu opened the form; empty for none. */
    public String getLine() {
        String given = request.getParameter("line");
        return given != null && given.matches("[a-z0-9-]{1,40}") ? given : "";
    }

    public String getSubmission() { return submission; }

    public void setSubmission(String submission) { this.submission = submission; }
}
