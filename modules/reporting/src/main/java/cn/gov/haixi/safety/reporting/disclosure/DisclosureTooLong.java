package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** The last day lies in the past or too far ahead. */
public final class DisclosureTooLong extends BusinessException {
    DisclosureTooLong(LocalDate latest) { super("reporting.disclosure.too-long", latest); }
}
