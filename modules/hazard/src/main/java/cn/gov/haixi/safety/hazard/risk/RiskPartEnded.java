package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;

/** An enterprise has ended a part of its tree, and all below it with it: which, its own parts say. */
public record RiskPartEnded(EnterpriseId enterprise) { }
