package cn.gov.haixi.safety.hazard.service;

/** Proposed, which sets the sum aside; confirmed by another person; or refused, which frees it again. */
public enum PaymentState { PROPOSED, CONFIRMED, REFUSED }
