package cn.gov.haixi.safety.reporting.retention;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** The day lies in the past or too far ahead. */
public final class KeptTooLong extends BusinessException {
    KeptTooLong(LocalDate latest) { super("reporting.retention.too-long", latest); }
}
