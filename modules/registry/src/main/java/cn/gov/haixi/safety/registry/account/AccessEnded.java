package cn.gov.haixi.safety.registry.account;

/** An account was closed: what gave its owner a way in ends with it, and stays ended when the account is opened again. */
public record AccessEnded(AccountId account) { }
