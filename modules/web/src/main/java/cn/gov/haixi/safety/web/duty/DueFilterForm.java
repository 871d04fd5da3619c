package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What the pages of obligations are asked for alike; it stands in their addresses. */
public class DueFilterForm implements Serializable {
    private String region;
    private String clause;
    private ObligationState state;
    private Whose whose;
    private LocalDate asOf;

    /** @param organisation the reader's own; null for an enterprise's account */
    ObligationFilter filter(UUID organisation, LocalDate today) {
        return new ObligationFilter(blank(region), whose == Whose.OURS ? organisation : null, whose == Whose.TO_US ? organisation : null, blank(clause), state, false, null, null,
                null, then(today));
    }

    /** A day that is not over yet is today. */
    LocalDate then(LocalDate today) { return asOf == null || !asOf.isBefore(today) ? null : asOf; }

    private static String blank(String text) { return text == null || text.isBlank() ? null : text; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getClause() { return clause; }

    public void setClause(String clause) { this.clause = clause; }

    public ObligationState getState() { return state; }

    public void setState(ObligationState state) { this.state = state; }

    public Whose getWhose() { return whose; }

    public void setWhose(Whose whose) { this.whose = whose; }

    public LocalDate getAsOf() { return asOf; }

    public void setAsOf(LocalDate asOf) { this.asOf = asOf; }
}
