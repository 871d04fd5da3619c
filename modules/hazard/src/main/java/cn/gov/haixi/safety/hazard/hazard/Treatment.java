package cn.gov.haixi.safety.hazard.hazard;

/** Removed on the spot, or within a time that is set (立即整改, 限期治理). */
public enum Treatment { IMMEDIATE, TIMED }
