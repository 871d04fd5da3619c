package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;

/** What another feature of measure 3 may know of a tip that its caller sees. */
public record TipFacts(TipId id, String number, String regionPath, OrganisationId owner, boolean realName) { }
