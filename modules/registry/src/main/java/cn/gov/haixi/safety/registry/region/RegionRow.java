package cn.gov.haixi.safety.registry.region;

import java.time.LocalDate;

/**
 * A region as others see it.
 *
 * @param code of GB/T 2260, or our own where there is none
 * @param path from the prefecture down, such as {@code 632800/632801/}
 * @param validTo the last day on which it existed; null while it does
 */
public record RegionRow(String code, String path, String name, String nameEn, LocalDate validFrom, LocalDate validTo) {
    public boolean existsOn(LocalDate day) { return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo)); }

    /** Whether this is the prefecture itself and not one of its counties. */
    public boolean prefecture() { return path.indexOf('/') == path.length() - 1; }

    /** In the language that the page speaks: {@code zh} or any other. */
    public String name(String language) { return "zh".equals(language) ? name : nameEn; }
}
