package cn.gov.haixi.safety.hazard.risk;

/** What a control measure is: engineering, maintenance, operation or emergency, and which of these; codes of the data exchange ({@code classify1}, {@code classify2}). */
public enum MeasureKind {
    PROCESS_CONTROL("1-1"), KEY_EQUIPMENT("1-2"), SAFETY_ACCESSORIES("1-3"), SAFETY_INSTRUMENTS("1-4"), ENGINEERING_OTHER("1-5"), 
    ROTATING("2-1"), STATIC("2-2"), MAINTENANCE_OTHER("2-3"), QUALIFICATION("3-1"), OPERATION_RECORD("3-2"), SHIFT_HANDOVER("3-3"), OPERATION_OTHER("3-4"), 
    EMERGENCY_FACILITY("4-1"), PROTECTIVE_EQUIPMENT("4-2"), FIRE_FACILITY("4-3"), PLAN("4-4"), EMERGENCY_OTHER("4-5");

    private final String code;

    MeasureKind(String code) { this.code = code; }

    /** {@code 2-1} and the like. */
    public String code() { return code; }

    /** 1 engineering, 2 maintenance, 3 operation, 4 emergency. */
    public int family() { return code.charAt(0) - '0'; }
}
