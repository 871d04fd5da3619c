package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.reporting.abuse.AbuseId;
import cn.gov.haixi.safety.reporting.abuse.AbuseList;
import cn.gov.haixi.safety.reporting.abuse.AbuseQueries;
import cn.gov.haixi.safety.reporting.abuse.AbuseRow;
import cn.gov.haixi.safety.reporting.abuse.AbuseState;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.LazyRows;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.BiConsumer;
import org.primefaces.model.LazyDataModel;

/** The contents that were found to be abuse, and the second person's decision on those proposed. */
@Named
@ViewScoped
public class AbuseListPage implements Serializable {
    @Inject private AbuseQueries queries;
    @Inject private AbuseList list;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private AbuseState state;
    private String chosen;
    private String tipNumber;
    private boolean proposed;
    private String words;
    private final LazyRows<AbuseRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<AbuseRow> load(PageRange range, String sort) { return queries.find(caller.scope(), state, range); }

    public String search() { return "/reporting/abuse?faces-redirect=true&includeViewParams=true"; }

    public void choose(AbuseRow row) {
        chosen = row.id().value().toString();
        tipNumber = row.tipNumber();
        proposed = row.state() == AbuseState.PROPOSED;
        words = null;
    }

    public String list() { return decide(list::list, "reporting.abuse.listed-now"); }

    public String refuse() { return decide(list::refuse, "reporting.abuse.refused-now"); }

    public String lift() { return decide(list::lift, "reporting.abuse.lifted-now"); }

    private String decide(BiConsumer<AbuseId, String> act, String said) {
        act.accept(new AbuseId(Given.id(chosen)), words);
        notices.done(said);
        return "/reporting/abuse?faces-redirect=true";
    }

    public LazyDataModel<AbuseRow> getRows() { return rows; }

    public AbuseState[] getStates() { return AbuseState.values(); }

    public AbuseState getState() { return state; }

    public void setState(AbuseState state) { this.state = state; }

    public String getTipNumber() { return tipNumber; }

    public boolean isProposed() { return proposed; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
