package cn.gov.haixi.safety.it.architecture.bad.reporting;

/** A row that would carry a name out. */
public record TellingRow(String number, Tipster tipster) { }
