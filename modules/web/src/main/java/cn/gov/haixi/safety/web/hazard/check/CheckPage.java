package cn.gov.haixi.safety.web.hazard.check;

import cn.gov.haixi.safety.hazard.check.CheckId;
import cn.gov.haixi.safety.hazard.check.CheckKeeping;
import cn.gov.haixi.safety.hazard.check.CheckKinds;
import cn.gov.haixi.safety.hazard.check.CheckQueries;
import cn.gov.haixi.safety.hazard.check.CheckRow;
import cn.gov.haixi.safety.hazard.check.RecordRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.LazyRows;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import org.primefaces.model.LazyDataModel;

/** One inspection task with what its inspections have found. */
@Named
@ViewScoped
public class CheckPage implements Serializable {
    @Inject private CheckQueries queries;
    @Inject private CheckKeeping keeping;
    @Inject private CheckKinds kinds;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Notices notices;
    private String id;
    private String words;
    private transient CheckRow row;
    private final LazyRows<RecordRow> records = new LazyRows<>((range, sort) -> queries.records(caller.scope(), checkId(), range), RecordRow::from);

    public CheckRow getRow() {
        if (row == null) {
            row = queries.get(caller.scope(), checkId());
        }
        return row;
    }

    public LazyDataModel<RecordRow> getRecords() { return records; }

    /** What the office calls the kind of task; its code where the office has dropped it. */
    public String getKind() { return kinds.on(getNow().toLocalDate()).getOrDefault(getRow().workType(), getRow().workType()); }

    public boolean isKeeps() { return !getRow().ended() && caller.may(Permission.RISK_KEEP) && getRow().enterprise().value().equals(caller.scope().enterprise()); }

    public String end() {
        keeping.end(checkId(), words);
        notices.done("hazard.risk.done");
        return "/hazard/check-tasks?faces-redirect=true";
    }

    public LocalDateTime getNow() { return LocalDateTime.now(clock); }

    private CheckId checkId() { return new CheckId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
