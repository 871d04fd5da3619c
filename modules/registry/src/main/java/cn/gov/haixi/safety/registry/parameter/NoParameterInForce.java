package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Messages;
import java.time.LocalDate;

/** Nobody set this parameter, or none of its versions was valid yet on that day: an answer would be a guess. */
public final class NoParameterInForce extends BusinessException {
    NoParameterInForce(String code, LocalDate on) { super("registry.parameter.none-in-force", new Messages.Key(code), on); }
}
