package cn.gov.haixi.safety.registry.enterprise;

import java.time.Instant;

/**
 * One entry of an enterprise's history.
 *
 * @param act key of what was done, such as {@code registry.enterprise.step.name}
 * @param detail before and after, or the reason; may be empty
 */
public record EnterpriseStepRow(Instant at, String act, String detail, String actor, String organisation) { }
