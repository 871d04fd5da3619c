package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** A hazard under listed supervision is rectified by the listing's deadline and by no other. */
public final class ListedDeadlineStands extends BusinessException {
    ListedDeadlineStands(LocalDate deadline) {
        super("hazard.hazard.listed-deadline", deadline);
        at("deadline");
    }
}
