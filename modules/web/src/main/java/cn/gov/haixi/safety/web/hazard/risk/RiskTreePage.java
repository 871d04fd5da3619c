package cn.gov.haixi.safety.web.hazard.risk;

import cn.gov.haixi.safety.hazard.risk.RiskColour;
import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.hazard.risk.RiskKeeping;
import cn.gov.haixi.safety.hazard.risk.RiskLevel;
import cn.gov.haixi.safety.hazard.risk.RiskQueries;
import cn.gov.haixi.safety.hazard.risk.RiskSheets;
import cn.gov.haixi.safety.hazard.risk.RiskTree;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.model.StreamedContent;

/** One enterprise's risks, object by object (M5.7); the same as four lists to print. Without an enterprise in the address it is the caller's own. */
@Named
@ViewScoped
public class RiskTreePage implements Serializable {
    @Inject private RiskQueries queries;
    @Inject private RiskKeeping keeping;
    @Inject private RiskSheets sheets;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Notices notices;
    @Inject private Clock clock;
    private String enterprise;
    private RiskLevel level;
    private UUID ending;
    private String words;
    private transient RiskTree tree;

    public RiskTree getTree() {
        if (tree == null) {
            tree = queries.tree(caller.scope(), id());
        }
        return tree;
    }

    private EnterpriseId id() { return new EnterpriseId(enterprise == null || enterprise.isBlank() ? caller.scope().enterprise() : Given.id(enterprise)); }

    /** How many events have this colour. */
    public long count(RiskColour colour) { return getTree().events().stream().filter(one -> one.event().colour() == colour).count(); }

    public boolean due(RiskTree.EventRow event) { return event.nextOn() == null || event.nextOn().isBefore(LocalDate.now(clock)); }

    /** Measures with their events, by what kind they are. */
    public List<Map.Entry<Integer, List<Placed>>> getByFamily() {
        return getTree().events().stream().flatMap(one -> one.event().measures().stream().map(measure -> new Placed(one, measure)))
                .collect(Collectors.groupingBy(one -> one.measure().kind().family())).entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    /** A measure in its place. */
    public record Placed(RiskTree.Placed at, RiskTree.MeasureRow measure) { }

    /** The highest first. */
    public List<RiskTree.Placed> getByColour() { return getTree().events().stream().sorted(Comparator.comparing(one -> one.event().colour())).toList(); }

    /** Events by who answers for them. */
    public List<Map.Entry<String, List<RiskTree.Placed>>> getByKeeper() {
        return getTree().events().stream().collect(Collectors.groupingBy(one -> one.unit().department() + " " + one.unit().responsible())).entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    public void choose(RiskLevel of, RiskId id) {
        level = of;
        ending = id.value();
    }

    /** It is gone, with all below it. */
    public String end() {
        keeping.end(level, new RiskId(ending), words);
        notices.done("hazard.risk.done");
        return "/hazard/risk-tree?faces-redirect=true";
    }

    public StreamedContent getSheet() { return Download.of(getTree().enterpriseName() + ".xlsx", Download.EXCEL, out -> sheets.writeTree(caller.scope(), id(), language.getLocale(), out)); }

    public RiskColour[] getColours() { return RiskColour.values(); }

    public LocalDate getToday() { return LocalDate.now(clock); }

    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
