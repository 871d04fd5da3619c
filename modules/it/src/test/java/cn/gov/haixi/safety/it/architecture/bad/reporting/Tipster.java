package cn.gov.haixi.safety.it.architecture.bad.reporting;

/** Somebody's name. */
public record Tipster(String name) { }
