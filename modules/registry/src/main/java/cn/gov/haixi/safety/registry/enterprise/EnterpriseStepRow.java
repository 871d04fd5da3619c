package cn.gov.haixi.safety.registry.enterprise;

import java.time.Instant;

/**
 * One entry of an enterprise's history.
 *
 * @param words before and after, or the reason; may be empty
 */
public record EnterpriseStepRow(Instant at, EnterpriseMove move, String words, String actorName, String organisationName) { }
