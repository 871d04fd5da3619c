package cn.gov.haixi.safety.reporting.reward;

/** How the tipster wants the money: over the counter against the one-time code, or to a bank account. */
public enum PaymentWay { CASH, TRANSFER }
