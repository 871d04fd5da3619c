package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** The deadline lies ahead and within what the rules allow at most. */
public final class ListingDeadlineRefused extends BusinessException {
    ListingDeadlineRefused(LocalDate latest) {
        super("hazard.listing.deadline-refused", latest);
        at("until");
    }
}
