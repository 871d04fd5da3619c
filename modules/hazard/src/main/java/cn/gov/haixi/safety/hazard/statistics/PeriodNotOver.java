package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** A return is handed in when its period is over: before that its figures are not those of the period. */
public final class PeriodNotOver extends BusinessException {
    PeriodNotOver(LocalDate last) { super("hazard.return.not-over", last); }
}
