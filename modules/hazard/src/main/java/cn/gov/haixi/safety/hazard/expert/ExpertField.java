package cn.gov.haixi.safety.hazard.expert;

/** What an expert is one for; the fields in which governments of the prefecture ask for one. */
public enum ExpertField {
    COAL, NON_COAL_MINES, HAZMAT, OIL_GAS, METALLURGY, CONSTRUCTION, TRANSPORT, FIRE, SPECIAL_EQUIPMENT, POWER, GAS, EXPLOSIVES, EMERGENCY, OCCUPATIONAL, GENERAL
}
