package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** What a closed enterprise was stays as it was. */
public final class EnterpriseClosed extends BusinessException {
    EnterpriseClosed(String name) { super("registry.enterprise.closed", name); }
}
