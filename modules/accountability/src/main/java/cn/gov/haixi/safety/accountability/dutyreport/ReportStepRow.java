package cn.gov.haixi.safety.accountability.dutyreport;

import java.time.Instant;

/** One step of a report's history. */
public record ReportStepRow(Instant at, ReportMove move, String actorName, String organisationName, String words) { }
