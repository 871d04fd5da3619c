package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** A deadline lies ahead, and a later one behind the one before. */
public final class DeadlineRefused extends BusinessException {
    DeadlineRefused(LocalDate deadline) {
        super("hazard.hazard.deadline-refused", deadline);
        at("deadline", "until");
    }
}
