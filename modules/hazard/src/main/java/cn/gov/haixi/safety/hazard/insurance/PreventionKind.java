package cn.gov.haixi.safety.hazard.insurance;

/** What an insurer does against accidents; the kinds of 安监总办〔2017〕140号. */
public enum PreventionKind { HAZARD_CHECK, RISK_ASSESSMENT, TRAINING, STANDARDISATION, EMERGENCY, TECHNOLOGY, OTHER }
