package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.obligation.ObligationRow;

/** What a house owes and how far its report is. @param report null as long as it has not been begun */
public record OwedRow(ObligationRow owed, ReportRow report) { }
