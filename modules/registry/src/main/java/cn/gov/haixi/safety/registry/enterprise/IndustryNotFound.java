package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** The list of industries has no such code. */
public final class IndustryNotFound extends BusinessException {
    IndustryNotFound(String code) { super("registry.enterprise.industry-not-found", code); }
}
