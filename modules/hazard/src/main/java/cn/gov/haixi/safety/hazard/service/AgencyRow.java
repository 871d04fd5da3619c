package cn.gov.haixi.safety.hazard.service;

import java.time.LocalDate;

/** A firm in a list. @param until the last day of its qualification; null when it does not expire @param regionPath of the office that keeps it */
public record AgencyRow(AgencyId id, String uscc, String name, String qualification, LocalDate until, String contact, String phone, String regionPath, int falseReports) { }
