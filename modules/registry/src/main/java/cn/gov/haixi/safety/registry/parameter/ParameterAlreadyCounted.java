package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** A version whose day has come may have counted in a result; it can be followed by a later one but not taken back. */
public final class ParameterAlreadyCounted extends BusinessException {
    ParameterAlreadyCounted(String code, LocalDate validFrom) { super("registry.parameter.already-counted", code, validFrom); }
}
