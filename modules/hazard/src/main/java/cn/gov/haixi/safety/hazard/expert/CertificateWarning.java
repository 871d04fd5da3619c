package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How long before its end a certificate or a qualification is warned of: parameter {@code hazard.expert.warn}, in days. */
@ApplicationScoped
public class CertificateWarning {
    @Inject private Parameters parameters;

    /** What ends on this day or before it is warned of. */
    public LocalDate from(LocalDate today) { return today.plusDays(parameters.integer("hazard.expert.warn", today).value()); }
}
