package cn.gov.haixi.safety.reporting.tip;

/** What a tip tells of: accidents as well as hazards and problems (M3.1); occupational disease has its own reward (M3.13). */
public enum TipKind { ACCIDENT, HAZARD, VIOLATION, OCCUPATIONAL }
