package cn.gov.haixi.safety.reporting.fund;

/** What moved the money of a fund: put in, set aside for a reward, paid out of what was set aside, or given back because nobody collected. */
public enum FundEntryKind { ALLOCATION, RESERVATION, PAYMENT, RETURN }
