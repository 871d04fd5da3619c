package cn.gov.haixi.safety.registry.organisation;

import java.time.LocalDate;

/** The platform is being set up and needs the prefecture's committee office, unless there is one. */
public record FirstOfficeWanted(String name, LocalDate today) { }
