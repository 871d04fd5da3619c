package cn.gov.haixi.safety.hazard.hazard;

import java.time.LocalDate;

/** @param validTo the last day on which its edition is in force; null while it is */
public record AccidentTypeRow(String code, String name, String nameEn, LocalDate validFrom, LocalDate validTo) {
    boolean inForceOn(LocalDate day) { return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo)); }

    public String name(String language) { return "zh".equals(language) ? name : nameEn; }
}
