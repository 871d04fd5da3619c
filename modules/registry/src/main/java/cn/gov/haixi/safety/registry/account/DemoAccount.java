package cn.gov.haixi.safety.registry.account;

/** One line of what is printed after a start with demo data. */
public record DemoAccount(String name, String role, String person) { }
