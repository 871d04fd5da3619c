package cn.gov.haixi.safety.hazard.risk;


/** The levels of the tree. */
public enum RiskLevel { OBJECT, UNIT, EVENT, MEASURE }
