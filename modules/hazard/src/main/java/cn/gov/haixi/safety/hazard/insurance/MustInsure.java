package cn.gov.haixi.safety.hazard.insurance;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which industries must have liability insurance: beginnings of codes of GB/T 4754, as the parameter {@code hazard.insurance.must} lists them with commas.
 * {@code 06} means all coal mining, {@code 2671} explosives alone.
 */
record MustInsure(List<String> beginnings) {
    static MustInsure of(String listed) { return new MustInsure(Stream.of(listed.split("[,，、\\s]+")).map(String::strip).filter(code -> code.matches("\\d{2,4}")).toList()); }

    boolean covers(String industry) { return beginnings.stream().anyMatch(industry::startsWith); }
}
