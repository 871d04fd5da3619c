package cn.gov.haixi.safety.hazard.risk;

/** Where a control measure's state is known from; codes of the data exchange. */
public enum MeasureSource {
    MONITORING(1), INSPECTION(2);

    private final int code;

    MeasureSource(int code) { this.code = code; }

    public int code() { return code; }
}
