package cn.gov.haixi.safety.hazard.risk;

/** @param number as Excel counts, the heading being 1 @param event as it was written @param why in the caller's language */
public record RefusedRiskLine(int number, String event, String why) { }
