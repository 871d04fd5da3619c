package cn.gov.haixi.safety.registry.person;

import java.time.LocalDate;

/** A post exists no longer from the day after. */
public record PostAbolished(PostId post, String title, LocalDate lastDay) { }
