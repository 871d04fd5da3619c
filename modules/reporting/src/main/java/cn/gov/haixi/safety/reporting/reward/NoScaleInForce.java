package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** No version of the scale was in force on the day on which the tip was accepted. */
public final class NoScaleInForce extends BusinessException {
    NoScaleInForce(LocalDate on) { super("reporting.reward.no-scale-in-force", on); }
}
