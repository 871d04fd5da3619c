package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.BusinessException;

/** No parameter has this code: new ones come with the platform, because something must compute with them. */
public final class ParameterNotFound extends BusinessException {
    ParameterNotFound(String code) { super("registry.parameter.not-found", code); }
}
