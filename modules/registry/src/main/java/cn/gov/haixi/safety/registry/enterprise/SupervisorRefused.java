package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** Only a member unit of the safety committee of the enterprise's region, or of the prefecture, supervises an industry. */
public final class SupervisorRefused extends BusinessException {
    SupervisorRefused(String organisation) { super("registry.enterprise.supervisor-refused", organisation); }
}
