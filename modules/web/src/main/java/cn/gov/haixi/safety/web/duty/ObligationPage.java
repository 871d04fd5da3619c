package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationKeeping;
import cn.gov.haixi.safety.duty.obligation.ObligationMove;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRules;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.duty.obligation.ObligationStepRow;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.web.platform.Given;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** One obligation: who owes it to whom by when, what counts for it, and its history. */
@Named
@ViewScoped
public class ObligationPage implements Serializable {
    @Inject private ObligationQueries queries;
    @Inject private ObligationKeeping keeping;
    @Inject private ObligationRules rules;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private String id;
    private transient ObligationCase owed;
    private String words;

    public ObligationCase getOwed() {
        if (owed == null) {
            owed = queries.get(caller.scope(), obligation());
        }
        return owed;
    }

    /** Between its last day and the morning after, an open one is late already. */
    public boolean isOverdue() { return getOwed().facts().overdueOn(LocalDate.now(clock)); }

    public boolean isMayDo() {
        boolean own = getOwed().facts().desk().value().equals(caller.organisation()) || getOwed().facts().debtor().equals(caller.scope().enterprise());
        return own && getOwed().facts().state() != ObligationState.EXCUSED && !getOwed().link().isEmpty()
                && rules.find(getOwed().facts().rule()).filter(rule -> caller.may(rule.permission())).isPresent();
    }

    public boolean isMayExcuse() { return getOwed().mayExcuse() && getOwed().facts().state().next().contains(ObligationState.EXCUSED) && getOwed().facts().state() != ObligationState.EXCUSED; }

    public boolean isMayReinstate() { return getOwed().mayExcuse() && getOwed().facts().state() == ObligationState.EXCUSED; }

    public boolean isOfPost() { return getOwed().facts().debtorKind() == DebtorKind.POST; }

    /** The register shows a post to those alone whose region it is in. */
    public boolean isMayOpenPost() { return isOfPost() && caller.may(Permission.REGISTRY_SEE) && caller.scope().includes(getOwed().facts().regionPath()); }

    /** Who excused it and why; null when it is not excused. */
    public ObligationStepRow getExcuse() {
        return getOwed().facts().state() != ObligationState.EXCUSED ? null
                : getOwed().steps().stream().filter(step -> step.move() == ObligationMove.EXCUSED).reduce((earlier, later) -> later).orElse(null);
    }

    /** The house gives a duty up when its debtor is no more; the step then holds that debtor's last day. */
    public boolean givenUp(ObligationStepRow step) { return step.move() == ObligationMove.EXCUSED && step.actorName().isEmpty(); }

    public String reinstate() {
        keeping.reinstate(obligation(), words);
        return "/duty/obligation?faces-redirect=true&id=" + id;
    }

    private ObligationId obligation() { return new ObligationId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
