package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.ObligationRow;

/**
 * One post that owes a receiving body a report.
 *
 * @param report null as long as nothing has been begun, and of what is only a draft nothing but that
 * @param score the body's own; null until it has accepted the report
 * @param before its score of the period before; null where there is none
 * @param waits whether the report waits for this body
 */
public record BoardRow(ObligationRow owed, ReportRow report, Integer score, Integer before, boolean waits) { }
