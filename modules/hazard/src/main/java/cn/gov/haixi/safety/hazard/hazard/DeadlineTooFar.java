package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** Nobody rectifies for so long: the year was mistyped. */
public final class DeadlineTooFar extends BusinessException {
    DeadlineTooFar(LocalDate latest) {
        super("hazard.hazard.deadline-too-far", latest);
        at("deadline", "until");
    }
}
