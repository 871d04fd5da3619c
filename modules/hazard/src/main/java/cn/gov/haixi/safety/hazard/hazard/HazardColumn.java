package cn.gov.haixi.safety.hazard.hazard;

import java.util.Locale;

/** The columns of the Excel sheet in which hazards enter, in their order. */
enum HazardColumn {
    ENTERPRISE, REGION, PLACE, FOUND, GRADE, FACTOR, ACCIDENT_TYPE, FOUND_ON, FOUND_BY, LONGITUDE, LATITUDE;

    /** What the heading of the column says. */
    String heading() { return "hazard.hazard.sheet." + name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
