package cn.gov.haixi.safety.accountability.meeting;

/** Planned, with an agenda that may change; held, with minutes that stay. */
public enum MeetingState { PLANNED, HELD }
