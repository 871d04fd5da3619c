package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.util.UUID;

/**
 * How an enterprise answers for what was told on its own line.
 *
 * @param overdue of those that wait
 */
public record EnterpriseCount(UUID enterprise, String regionPath, Long received, Long waiting, Long overdue, Long answered, Long declined) {
    public EnterpriseId id() { return new EnterpriseId(enterprise); }
}
