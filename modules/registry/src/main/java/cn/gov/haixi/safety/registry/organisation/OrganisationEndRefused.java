package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** An organisation ends once, not before it began, and not while others stand under it. */
public final class OrganisationEndRefused extends BusinessException {
    OrganisationEndRefused(String name, LocalDate lastDay) { super("registry.organisation.end-refused", name, lastDay); }
}
