package cn.gov.haixi.safety.reporting.enterprise;

import java.util.UUID;

/**
 * How an enterprise answers for what was told on its own line.
 *
 * @param name of the enterprise
 * @param overdue of those that wait
 */
public record EnterpriseCount(UUID enterprise, String name, String regionPath, Long received, Long waiting, Long overdue, Long answered, Long declined) { }
