package cn.gov.haixi.safety.hazard.mutual;

/** Between whom a round is held (M5.4): regions, industries, enterprises. An industry is spoken for by the department that supervises it. */
public enum PartyKind { REGION, INDUSTRY, ENTERPRISE }
