package cn.gov.haixi.safety.reporting.reward;

/** What the assessment of possible harm and loss (M3.8) looks at. */
public enum Criterion { PEOPLE, SEVERITY, LIKELIHOOD, LOSS, EXTENT, URGENCY, QUALITY }
