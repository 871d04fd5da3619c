package cn.gov.haixi.safety.accountability.dutyreport;

/** What happened to a duty report. */
public enum ReportMove { BEGUN, SUBMITTED, RECALLED, RETURNED, ACCEPTED, PUBLISHED, WITHDRAWN }
