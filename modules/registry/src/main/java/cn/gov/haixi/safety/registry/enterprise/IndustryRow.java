package cn.gov.haixi.safety.registry.enterprise;

/**
 * @param code two digits for a division, four for a class, leading zeros kept
 * @param verified whether code and name were read in a copy of the standard; the others are from general knowledge and are to be checked
 */
public record IndustryRow(String code, String name, boolean verified) { }
