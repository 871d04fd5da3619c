package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.time.LocalDateTime;

/**
 * Which tasks a list shows. Null means any.
 *
 * @param text a part of what is looked at
 * @param lateAt only those whose window had ended by then without a record
 * @param failing only those that have found a hazard more than once
 */
public record CheckFilter(EnterpriseId enterprise, String regionPath, String text, LocalDateTime lateAt, boolean failing) {
    public static final CheckFilter ALL = new CheckFilter(null, null, null, null, false);
}
