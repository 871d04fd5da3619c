package cn.gov.haixi.safety.registry.account;

/** A password handed out by an administrator opens only the page where its owner chooses an own one, and only for some days. */
public enum PasswordKind { ONE_TIME, OWN }
