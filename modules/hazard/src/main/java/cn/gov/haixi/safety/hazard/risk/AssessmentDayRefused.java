package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** An assessment is of today or of a past day, none is entered behind the last one, and the first one is no older than the interval between two reviews. */
public final class AssessmentDayRefused extends BusinessException {
    AssessmentDayRefused(LocalDate on) {
        super("hazard.risk.day-refused", on);
        at("on");
    }
}
