package cn.gov.haixi.safety.hazard.scoresheet;

/** What a mutual inspection is about (类别): results are published by industry and by this (M5.6). */
public enum InspectionCategory {
    COMPREHENSIVE, COAL_MINE, MINE, CHEMICALS, OIL_GAS, CONSTRUCTION, TRANSPORT, CROWDED_PLACES, TOWN_GAS, TRADE, EXPLOSIVES, POWER, SPECIAL_EQUIPMENT, OTHER
}
