package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.BusinessException;

/** What was typed is not of the parameter's kind; the message shows how it must look. */
public final class ParameterValueRefused extends BusinessException {
    ParameterValueRefused(ParameterKind kind, String typed) { super("registry.parameter.value-refused." + kind.name().toLowerCase(java.util.Locale.ROOT), typed); }
}
