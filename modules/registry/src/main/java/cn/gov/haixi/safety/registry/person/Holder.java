package cn.gov.haixi.safety.registry.person;

/** Somebody of the register, by name. */
public record Holder(PersonId person, String name) { }
