package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;

/** One that takes part, as pages show it; without an industry it is of no one. */
public record PartyRow(PartyId id, int place, PartyKind kind, String name, String regionPath, String industry, InspectionCategory category) { }
