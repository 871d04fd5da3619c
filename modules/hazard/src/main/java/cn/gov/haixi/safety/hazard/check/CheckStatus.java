package cn.gov.haixi.safety.hazard.check;

/** What an inspection found; the place is {@code checkStatus} of the data exchange: 0 normal, 1 hazard, 2 not done, 3 other. Kept in the database, never changed. */
public enum CheckStatus { NORMAL, HAZARD, NOT_DONE, OTHER }
