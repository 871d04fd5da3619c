package cn.gov.haixi.safety.reporting.tip;

/** Whether a tipster says that he suffers for having told (打击报复). */
public enum Retaliation { NONE, REPORTED, ANSWERED }
