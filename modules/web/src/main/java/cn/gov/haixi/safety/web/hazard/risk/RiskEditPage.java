package cn.gov.haixi.safety.web.hazard.risk;

import cn.gov.haixi.safety.hazard.risk.EventDraft;
import cn.gov.haixi.safety.hazard.risk.MeasureDraft;
import cn.gov.haixi.safety.hazard.risk.MeasureKind;
import cn.gov.haixi.safety.hazard.risk.MeasureSource;
import cn.gov.haixi.safety.hazard.risk.ObjectDraft;
import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.hazard.risk.RiskKeeping;
import cn.gov.haixi.safety.hazard.risk.RiskLevel;
import cn.gov.haixi.safety.hazard.risk.RiskNodeNotFound;
import cn.gov.haixi.safety.hazard.risk.RiskQueries;
import cn.gov.haixi.safety.hazard.risk.RiskTree;
import cn.gov.haixi.safety.hazard.risk.UnitDraft;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.List;

/** Enters or corrects a part of the caller's own tree: an object, a unit, an event or a measure. */
@Named
@ViewScoped
public class RiskEditPage implements Serializable {
    @Inject private RiskQueries queries;
    @Inject private RiskKeeping keeping;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private RiskLevel level = RiskLevel.OBJECT;
    private String id;
    private String under;
    private long version;
    private String name;
    private String code;
    private String department;
    private String responsible;
    private Integer sourceLevel;
    private BigDecimal longitude;
    private BigDecimal latitude;
    private String consequence;
    private String emergency;
    private MeasureSource source;
    private MeasureKind kind;
    private String detail;
    private String description;
    private String check;

    public void load() {
        source = MeasureSource.INSPECTION;
        if (isNew()) {
            return;
        }
        RiskTree tree = queries.tree(caller.scope(), new EnterpriseId(caller.scope().enterprise()));
        RiskId wanted = new RiskId(Given.id(id));
        boolean found = switch (level) {
            case OBJECT -> shown(tree.objects().stream().filter(one -> one.id().equals(wanted)), this::show);
            case UNIT -> shown(tree.objects().stream().flatMap(one -> one.units().stream()).filter(one -> one.id().equals(wanted)), this::show);
            case EVENT -> shown(tree.events().stream().map(RiskTree.Placed::event).filter(one -> one.id().equals(wanted)), this::show);
            case MEASURE -> shown(tree.events().stream().map(RiskTree.Placed::event).filter(one -> one.measures().stream().anyMatch(measure -> measure.id().equals(wanted))),
                    one -> one.measures().stream().filter(measure -> measure.id().equals(wanted)).forEach(measure -> show(one, measure)));
        };
        if (!found) {
            throw new RiskNodeNotFound();
        }
    }

    private static <T> boolean shown(Stream<T> rows, Consumer<T> show) { return rows.findFirst().map(row -> { show.accept(row); return true; }).orElse(false); }

    private void show(RiskTree.ObjectRow row) {
        version = row.version();
        name = row.name();
        code = row.code();
        department = row.department();
        responsible = row.responsible();
        sourceLevel = row.sourceLevel();
        longitude = row.position() == null ? null : row.position().longitude();
        latitude = row.position() == null ? null : row.position().latitude();
    }

    private void show(RiskTree.UnitRow row) {
        version = row.version();
        name = row.name();
        department = row.department();
        responsible = row.responsible();
    }

    private void show(RiskTree.EventRow row) {
        version = row.version();
        name = row.name();
        consequence = row.consequence();
        emergency = row.emergency();
    }

    private void show(RiskTree.EventRow of, RiskTree.MeasureRow row) {
        version = row.version();
        under = of.id().value().toString();
        source = row.source();
        kind = row.kind();
        detail = row.detail();
        description = row.description();
        check = row.check();
        responsible = row.responsible();
    }

    public String save() {
        RiskId saved = isNew() ? add() : change();
        notices.done("registry.saved");
        return switch (level) {
            case OBJECT, UNIT -> "/hazard/risk-tree?faces-redirect=true";
            case EVENT -> "/hazard/risk-event?faces-redirect=true&id=" + saved.value();
            case MEASURE -> "/hazard/risk-event?faces-redirect=true&id=" + under;
        };
    }

    private RiskId add() {
        return switch (level) {
            case OBJECT -> keeping.addObject(object());
            case UNIT -> keeping.addUnit(above(), unit());
            case EVENT -> keeping.addEvent(above(), event());
            case MEASURE -> keeping.addMeasure(above(), measure());
        };
    }

    private RiskId change() {
        RiskId changed = new RiskId(Given.id(id));
        switch (level) {
            case OBJECT -> keeping.change(changed, version, object());
            case UNIT -> keeping.change(changed, version, unit());
            case EVENT -> keeping.change(changed, version, event());
            case MEASURE -> keeping.change(changed, version, measure());
        }
        return changed;
    }

    private RiskId above() { return new RiskId(Given.id(under)); }

    private ObjectDraft object() { return new ObjectDraft(name, code, department, responsible, sourceLevel, longitude == null && latitude == null ? null : new Position(longitude, latitude)); }

    private UnitDraft unit() { return new UnitDraft(name, department, responsible); }

    private EventDraft event() { return new EventDraft(name, consequence, emergency); }

    private MeasureDraft measure() { return new MeasureDraft(source, kind, detail, description, check, responsible); }

    public boolean isNew() { return id == null || id.isBlank(); }

    public MeasureSource[] getSources() { return MeasureSource.values(); }

    public MeasureKind[] getKinds() { return MeasureKind.values(); }

    public List<Integer> getSourceLevels() { return List.of(1, 2, 3, 4); }

    public RiskLevel getLevel() { return level; }

    public void setLevel(RiskLevel level) { this.level = level; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getUnder() { return under; }

    public void setUnder(String under) { this.under = under; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    public String getDepartment() { return department; }

    public void setDepartment(String department) { this.department = department; }

    public String getResponsible() { return responsible; }

    public void setResponsible(String responsible) { this.responsible = responsible; }

    public Integer getSourceLevel() { return sourceLevel; }

    public void setSourceLevel(Integer sourceLevel) { this.sourceLevel = sourceLevel; }

    public BigDecimal getLongitude() { return longitude; }

    public void setLongitude(BigDecimal longitude) { this.longitude = longitude; }

    public BigDecimal getLatitude() { return latitude; }

    public void setLatitude(BigDecimal latitude) { this.latitude = latitude; }

    public String getConsequence() { return consequence; }

    public void setConsequence(String consequence) { this.consequence = consequence; }

    public String getEmergency() { return emergency; }

    public void setEmergency(String emergency) { this.emergency = emergency; }

    public MeasureSource getSource() { return source; }

    public void setSource(MeasureSource source) { this.source = source; }

    public MeasureKind getKind() { return kind; }

    public void setKind(MeasureKind kind) { this.kind = kind; }

    public String getDetail() { return detail; }

    public void setDetail(String detail) { this.detail = detail; }

    public String getDescription() { return description; }

    public void setDescription(String description) { this.description = description; }

    public String getCheck() { return check; }

    public void setCheck(String check) { this.check = check; }
}
