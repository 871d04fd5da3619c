package cn.gov.haixi.safety.web.duty;

/** What an obligation has to do with the reader's own organisation: it owes, or it is owed to. */
public enum Whose { OURS, TO_US }
