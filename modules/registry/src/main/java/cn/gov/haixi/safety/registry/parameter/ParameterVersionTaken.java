package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** Two versions cannot begin on one day. */
public final class ParameterVersionTaken extends BusinessException {
    ParameterVersionTaken(String code, LocalDate validFrom) { super("registry.parameter.version-taken", code, validFrom); }
}
