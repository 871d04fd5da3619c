package cn.gov.haixi.safety.web.hazard.mutual;

import cn.gov.haixi.safety.hazard.mutual.MutualQueries;
import cn.gov.haixi.safety.hazard.mutual.PartyKind;
import cn.gov.haixi.safety.hazard.mutual.RoundFilter;
import cn.gov.haixi.safety.hazard.mutual.RoundRow;
import cn.gov.haixi.safety.hazard.mutual.RoundState;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.primefaces.model.LazyDataModel;

/** Rounds of mutual inspection that the caller organises, oversees or takes part in (M5.4). Its filter is the page's address. */
@Named
@ViewScoped
public class RoundListPage implements Serializable {
    @Inject private MutualQueries queries;
    @Inject private Caller caller;
    private PartyKind kind;
    private RoundState state;
    private LocalDate from;
    private LocalDate to;
    private String text;
    private final LazyRows<RoundRow> rows = new LazyRows<>((range, sort) -> queries.find(caller.scope(), new RoundFilter(kind, state, from, to, text), range),
            row -> row.id().value());

    /** Post, redirect, get: the address then holds the filter. */
    public String search() { return "/hazard/rounds?faces-redirect=true&includeViewParams=true"; }

    public boolean isOrganiser() { return caller.may(Permission.MUTUAL_KEEP) && caller.scope().reach() == Scope.Reach.REGION; }

    public LazyDataModel<RoundRow> getRows() { return rows; }

    public PartyKind[] getKinds() { return PartyKind.values(); }

    public RoundState[] getStates() { return RoundState.values(); }

    public PartyKind getKind() { return kind; }

    public void setKind(PartyKind kind) { this.kind = kind; }

    public RoundState getState() { return state; }

    public void setState(RoundState state) { this.state = state; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getTo() { return to; }

    public void setTo(LocalDate to) { this.to = to; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }
}
