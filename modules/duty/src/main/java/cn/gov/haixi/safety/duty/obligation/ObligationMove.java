package cn.gov.haixi.safety.duty.obligation;

/** What happened to an obligation. */
public enum ObligationMove { OPENED, DONE, TAKEN_BACK, MISSED, EXCUSED, REINSTATED, HANDED_OVER, REMINDED, FELL_DUE, MOVED }
