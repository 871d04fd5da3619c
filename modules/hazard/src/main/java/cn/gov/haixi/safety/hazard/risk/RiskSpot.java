package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;

/** An object that has told where it lies, in the colour of its highest event. */
public record RiskSpot(EnterpriseId enterprise, String enterpriseName, String object, Position position, RiskColour colour) { }
