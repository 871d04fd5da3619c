package cn.gov.haixi.safety.hazard.expert;

import java.time.LocalDate;

/** A task that an expert was drawn for. @param grade null until it is valued */
public record TaskRow(DrawId draw, String number, String purpose, LocalDate from, LocalDate to, DrawnState state, Grade grade, String words) { }
