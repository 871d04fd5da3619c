package cn.gov.haixi.safety.hazard.risk;

/** One line of an enterprise's risk list: a measure with everything above it. @param number as Excel counts */
record RiskLine(int number, String object, String unit, String department, String responsible, EventDraft event, Factors factors, MeasureDraft measure) {
    /** What makes two lines speak of one event; the separator stands in no name. */
    String eventKey() { return unitKey() + "\n" + event.name(); }

    String unitKey() { return object + "\n" + unit; }
}
