package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;

/** An enterprise that an insurer has insured, by which it is chosen again. */
public record Insured(EnterpriseId id, String uscc, String name) { }
