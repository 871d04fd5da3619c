package cn.gov.haixi.safety.reporting.reward;

/** The ways in which a scale turns a finding into money. */
public enum AwardFormKind { BAND, FIXED, FINE_SHARE, PER_DEATH }
