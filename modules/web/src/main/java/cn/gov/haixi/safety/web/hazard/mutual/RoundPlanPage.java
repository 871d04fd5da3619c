package cn.gov.haixi.safety.web.hazard.mutual;

import cn.gov.haixi.safety.hazard.mutual.MutualQueries;
import cn.gov.haixi.safety.hazard.mutual.MutualRounds;
import cn.gov.haixi.safety.hazard.mutual.PartyKind;
import cn.gov.haixi.safety.hazard.mutual.RoundId;
import cn.gov.haixi.safety.hazard.mutual.RoundPlan;
import cn.gov.haixi.safety.hazard.mutual.RoundRow;
import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetId;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetQueries;
import cn.gov.haixi.safety.hazard.scoresheet.SheetRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where an organiser plans a round and, until it is paired, changes the plan (M5.4). */
@Named
@ViewScoped
public class RoundPlanPage implements Serializable {
    private static final int USUAL_DAYS = 30;

    @Inject private MutualQueries queries;
    @Inject private MutualRounds rounds;
    @Inject private ScoreSheetQueries sheets;
    @Inject private Caller caller;
    @Inject private Notices notices;
    @Inject private Clock clock;
    private String id;
    private String title;
    private PartyKind kind;
    private InspectionCategory category = InspectionCategory.COMPREHENSIVE;
    private String industry;
    private UUID sheet;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int times = 1;
    private transient List<SheetRow> choices;

    @PostConstruct
    void begin() {
        startsOn = LocalDate.now(clock);
        endsOn = startsOn.plusDays(USUAL_DAYS);
        kind = isPrefecture() ? PartyKind.REGION : PartyKind.ENTERPRISE;
    }

    public void load() {
        if (!isNew()) {
            RoundRow row = queries.get(caller.scope(), new RoundId(Given.id(id))).row();
            title = row.title();
            kind = row.kind();
            category = row.category();
            industry = row.industry();
            sheet = row.sheet();
            startsOn = row.startsOn();
            endsOn = row.endsOn();
            times = row.times();
        }
    }

    public String save() {
        var plan = new RoundPlan(title, kind, category, industry, new ScoreSheetId(sheet), startsOn, endsOn, times);
        RoundId saved = isNew() ? rounds.plan(plan) : new RoundId(Given.id(id));
        if (!isNew()) {
            rounds.change(saved, plan);
        }
        notices.done("hazard.mutual.saved");
        return "/hazard/round?faces-redirect=true&id=" + saved.value();
    }

    public boolean isNew() { return id == null || id.isBlank(); }

    /** Counties take part in rounds of the prefecture only. */
    private boolean isPrefecture() { return caller.scope().wholePrefecture(); }

    public List<PartyKind> getKinds() { return isPrefecture() ? List.of(PartyKind.values()) : List.of(PartyKind.INDUSTRY, PartyKind.ENTERPRISE); }

    public InspectionCategory[] getCategories() { return InspectionCategory.values(); }

    public List<SheetRow> getSheets() {
        if (choices == null) {
            choices = sheets.inForce(caller.scope());
        }
        return choices;
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    public PartyKind getKind() { return kind; }

    public void setKind(PartyKind kind) { this.kind = kind; }

    public InspectionCategory getCategory() { return category; }

    public void setCategory(InspectionCategory category) { this.category = category; }

    public String getIndustry() { return industry; }

    public void setIndustry(String industry) { this.industry = industry; }

    public UUID getSheet() { return sheet; }

    public void setSheet(UUID sheet) { this.sheet = sheet; }

    public LocalDate getStartsOn() { return startsOn; }

    public void setStartsOn(LocalDate startsOn) { this.startsOn = startsOn; }

    public LocalDate getEndsOn() { return endsOn; }

    public void setEndsOn(LocalDate endsOn) { this.endsOn = endsOn; }

    public int getTimes() { return times; }

    public void setTimes(int times) { this.times = times; }
}
