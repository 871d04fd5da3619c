package cn.gov.haixi.safety.hazard.service;

import java.time.LocalDate;

/** A false report as the page of its firm shows it, to every office: the next one that would buy must know. */
public record FalseReportRow(ContractId contract, String contractNumber, String organisationName, LocalDate foundOn, String foundBy, String reason) { }
