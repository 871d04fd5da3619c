package cn.gov.haixi.safety.registry.account;

public enum SignInOutcome { SUCCEEDED, FAILED }
