package cn.gov.haixi.safety.hazard.risk;

import java.util.Locale;

/** The columns of an enterprise's risk list in Excel, in their order. */
enum RiskColumn {
    OBJECT(120), UNIT(120), DEPARTMENT(120), RESPONSIBLE(64), EVENT(200), CONSEQUENCE(500), EMERGENCY(1000), METHOD(8), LIKELIHOOD(8), EXPOSURE(8), SEVERITY(8), MEASURE(1000), KIND(8), SOURCE(20), CHECK(1000), KEEPER(64), DETAIL(60);

    private static final int LONG = 500;

    private final int longest;

    RiskColumn(int longest) { this.longest = longest; }

    /** In characters. */
    int longest() { return longest; }

    boolean optional() { return this == EXPOSURE || this == DETAIL; }

    /** Whether it may have several lines. */
    boolean lines() { return longest >= LONG; }

    /** What the heading of the column says. */
    String heading() { return "hazard.risk.sheet." + name().toLowerCase(Locale.ROOT); }
}
