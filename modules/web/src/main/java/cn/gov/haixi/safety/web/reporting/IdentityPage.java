package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureId;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureQueries;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureRow;
import cn.gov.haixi.safety.reporting.disclosure.Disclosures;
import cn.gov.haixi.safety.reporting.identity.KnownIdentity;
import cn.gov.haixi.safety.reporting.tip.TipCase;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.web.platform.Given;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The part of a tip's case that leads to who told. A name that was revealed lives as long as the one answer that shows it, and never in the session. */
@Named
@RequestScoped
public class IdentityPage {
    @Inject private Disclosures disclosures;
    @Inject private DisclosureQueries queries;
    @Inject private Caller caller;
    private String reason;
    private LocalDate until;
    private List<DisclosureRow> rows;
    private KnownIdentity known;

    /** What was asked so far on a tip whose tipster gave a name. */
    public List<DisclosureRow> rows(TipCase tip) {
        if (rows == null) {
            rows = tip.realName() ? queries.of(caller.scope(), tip.id()) : List.of();
        }
        return rows;
    }

    public boolean mayAsk(TipCase tip) {
        boolean desk = tip.owner().value().equals(caller.organisation()) || tip.verifier().filter(body -> body.value().equals(caller.organisation())).isPresent();
        return tip.realName() && desk && (caller.may(Permission.TIP_HANDLE) || caller.may(Permission.TIP_VERIFY));
    }

    public String ask(String tip) {
        disclosures.ask(new TipId(Given.id(tip)), reason, until);
        return "/reporting/tip?faces-redirect=true&id=" + tip;
    }

    public void reveal(DisclosureId id) { known = disclosures.reveal(id); }

    public LocalDate getLatest() { return disclosures.latest(); }

    public KnownIdentity getKnown() { return known; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    public LocalDate getUntil() { return until; }

    public void setUntil(LocalDate until) { this.until = until; }
}
