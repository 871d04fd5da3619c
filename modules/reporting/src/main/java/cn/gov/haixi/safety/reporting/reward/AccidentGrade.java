package cn.gov.haixi.safety.reporting.reward;

/** Grade of an accident by its dead, injured and loss (State Council order 493, article 3). */
public enum AccidentGrade { GENERAL, LARGER, MAJOR, EXTRAORDINARY }
