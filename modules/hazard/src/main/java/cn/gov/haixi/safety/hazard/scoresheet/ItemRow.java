package cn.gov.haixi.safety.hazard.scoresheet;

import java.math.BigDecimal;
import java.util.UUID;

/** One line of a sheet. */
public record ItemRow(UUID id, Integer place, String section, String wording, String standard, BigDecimal points, ItemEvidence evidence) { }
