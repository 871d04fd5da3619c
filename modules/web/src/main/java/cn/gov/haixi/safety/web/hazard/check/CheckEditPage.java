package cn.gov.haixi.safety.web.hazard.check;

import cn.gov.haixi.safety.hazard.check.CheckDraft;
import cn.gov.haixi.safety.hazard.check.CheckId;
import cn.gov.haixi.safety.hazard.check.CheckKeeping;
import cn.gov.haixi.safety.hazard.check.CheckKinds;
import cn.gov.haixi.safety.hazard.check.CheckQueries;
import cn.gov.haixi.safety.hazard.check.CheckRow;
import cn.gov.haixi.safety.hazard.check.CycleUnit;
import cn.gov.haixi.safety.hazard.check.Rhythm;
import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/** Enters an inspection task of a measure, or corrects one. */
@Named
@ViewScoped
public class CheckEditPage implements Serializable {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject private CheckQueries queries;
    @Inject private CheckKeeping keeping;
    @Inject private CheckKinds kinds;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Notices notices;
    private long version;
    private String id;
    private String measure;
    private String content;
    private String inspector;
    private String workType;
    private String taskNumber;
    private int amount;
    private CycleUnit unit;
    private LocalDate from;
    private LocalTime opens;
    private LocalTime closes;
    private boolean workingDays;

    public void load() {
        amount = 1;
        unit = CycleUnit.DAY;
        from = LocalDate.now(clock);
        opens = MORNING;
        closes = EVENING;
        if (isNew()) {
            return;
        }
        CheckRow row = queries.get(caller.scope(), new CheckId(Given.id(id)));
        version = row.version();
        content = row.content();
        inspector = row.inspector();
        workType = row.workType();
        taskNumber = row.taskNumber();
        amount = row.rhythm().amount();
        unit = row.rhythm().unit();
        from = row.rhythm().from();
        opens = row.rhythm().opens();
        closes = row.rhythm().closes();
        workingDays = row.rhythm().workingDays();
    }

    public String save() {
        CheckDraft draft = new CheckDraft(content, new Rhythm(amount, unit, from, opens, closes, workingDays), inspector, workType, taskNumber);
        if (isNew()) {
            id = keeping.add(new RiskId(Given.id(measure)), draft).value().toString();
        } else {
            keeping.change(new CheckId(Given.id(id)), version, draft);
        }
        notices.done("registry.saved");
        return "/hazard/check?faces-redirect=true&id=" + id;
    }

    public boolean isNew() { return id == null || id.isBlank(); }

    public CycleUnit[] getUnits() { return CycleUnit.values(); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getMeasure() { return measure; }

    public void setMeasure(String measure) { this.measure = measure; }

    public String getContent() { return content; }

    public void setContent(String content) { this.content = content; }

    public String getInspector() { return inspector; }

    public void setInspector(String inspector) { this.inspector = inspector; }

    /** Those that the office has set, and the task's own. */
    public Set<Map.Entry<String, String>> getKinds() {
        Map<String, String> all = kinds.on(LocalDate.now(clock));
        if (workType != null) {
            all.putIfAbsent(workType, "");
        }
        return all.entrySet();
    }

    public String getWorkType() { return workType; }

    public void setWorkType(String workType) { this.workType = workType; }

    public String getTaskNumber() { return taskNumber; }

    public void setTaskNumber(String taskNumber) { this.taskNumber = taskNumber; }

    public int getAmount() { return amount; }

    public void setAmount(int amount) { this.amount = amount; }

    public CycleUnit getUnit() { return unit; }

    public void setUnit(CycleUnit unit) { this.unit = unit; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalTime getOpens() { return opens; }

    public void setOpens(LocalTime opens) { this.opens = opens; }

    public LocalTime getCloses() { return closes; }

    public void setCloses(LocalTime closes) { this.closes = closes; }

    public boolean isWorkingDays() { return workingDays; }

    public void setWorkingDays(boolean workingDays) { this.workingDays = workingDays; }
}
