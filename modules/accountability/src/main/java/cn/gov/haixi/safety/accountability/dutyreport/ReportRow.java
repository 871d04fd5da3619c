package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.registry.person.PostId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report in a list.
 *
 * @param reporter who held the post when it was submitted; null before
 * @param submittedOn null before it was submitted
 * @param countsOn the day that is held against the deadline
 * @param documentNumber null where the office gave none
 */
public record ReportRow(ReportId id, ObligationId obligation, String clause, PostId post, String postName, String regionPath, ObligationPeriod period, LocalDate due,
                        ReportState state, String reporter, LocalDate submittedOn, LocalDate countsOn, String documentNumber, LocalDate publishedOn, Instant editedAt,
                        String editedBy) {
    public boolean late() { return countsOn != null && countsOn.isAfter(due); }
}
