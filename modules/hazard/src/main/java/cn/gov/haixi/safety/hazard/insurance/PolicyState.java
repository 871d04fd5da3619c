package cn.gov.haixi.safety.hazard.insurance;

/** How a policy stands on a day: not begun, in force, ended with its last day, terminated before. */
public enum PolicyState { PENDING, IN_FORCE, EXPIRED, TERMINATED }
