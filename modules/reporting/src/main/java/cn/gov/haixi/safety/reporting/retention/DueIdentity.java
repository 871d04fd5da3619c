package cn.gov.haixi.safety.reporting.retention;

import cn.gov.haixi.safety.reporting.tip.TipId;
import java.time.LocalDate;

/**
 * An identity whose time of keeping is nearly over. It says which case, never who.
 *
 * @param ended the day on which the matter ended
 * @param deleteOn the day from which it is deleted
 */
public record DueIdentity(TipId tip, String tipNumber, String regionPath, RetentionClass of, LocalDate ended, LocalDate deleteOn) { }
