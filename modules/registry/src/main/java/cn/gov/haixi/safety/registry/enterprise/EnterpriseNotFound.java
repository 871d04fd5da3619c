package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such enterprise, or none that the caller may see. */
public final class EnterpriseNotFound extends BusinessException {
    EnterpriseNotFound(EnterpriseId id) { super("registry.enterprise.not-found", String.valueOf(id == null ? null : id.value())); }
}
