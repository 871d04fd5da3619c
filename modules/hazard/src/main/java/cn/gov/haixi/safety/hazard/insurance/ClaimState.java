package cn.gov.haixi.safety.hazard.insurance;

/** Reported (报案), paid (赔付), or refused (拒赔). */
public enum ClaimState { REPORTED, PAID, REFUSED }
