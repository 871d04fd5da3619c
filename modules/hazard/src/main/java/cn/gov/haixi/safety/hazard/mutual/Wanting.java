package cn.gov.haixi.safety.hazard.mutual;

/** What a sheet lacks before it can be handed in. */
public enum Wanting { POINTS, REASON, TEXT, PHOTO, PLACE }
