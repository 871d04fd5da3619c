package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

public final class EnterpriseMoveRefused extends BusinessException {
    EnterpriseMoveRefused(EnterpriseState from, EnterpriseState to) { super("registry.enterprise.move-refused", from, to); }
}
