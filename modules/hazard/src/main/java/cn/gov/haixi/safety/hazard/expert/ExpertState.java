package cn.gov.haixi.safety.hazard.expert;

/** In the pool (在库), or taken out of it (出库). */
public enum ExpertState { ACTIVE, WITHDRAWN }
