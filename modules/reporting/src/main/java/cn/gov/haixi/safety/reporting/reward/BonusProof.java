package cn.gov.haixi.safety.reporting.reward;

/** What the cashier found of a claimed bonus. */
public enum BonusProof { PROVED, NOT_PROVED }
