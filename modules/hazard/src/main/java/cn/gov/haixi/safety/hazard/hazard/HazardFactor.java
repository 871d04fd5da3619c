package cn.gov.haixi.safety.hazard.hazard;

/** The four classes of hazardous and harmful factors of GB/T 13861. */
public enum HazardFactor { HUMAN, MATERIAL, ENVIRONMENT, MANAGEMENT }
