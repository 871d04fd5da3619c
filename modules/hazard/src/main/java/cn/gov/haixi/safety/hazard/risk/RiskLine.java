package cn.gov.haixi.safety.hazard.risk;

/** One line of an enterprise's risk list: a measure with everything above it. */
record RiskLine(String object, String unit, String department, String responsible, EventDraft event, Factors factors, MeasureDraft measure) { }
