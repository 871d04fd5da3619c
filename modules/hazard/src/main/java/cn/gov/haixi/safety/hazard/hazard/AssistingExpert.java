package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.util.UUID;

/** Answers for the pool of experts who may assist with a hazard: whoever has a conflict with its enterprise may not (M5.3). */
public interface AssistingExpert {
    /**
     * @param expert null for somebody who is named and not chosen: a name in the pool is then that expert's, unless other words stand before it
     * @param name counts where {@code expert} is null
     * @param enterprise null where the hazard is no enterprise's of the register
     * @return his name
     * @throws cn.gov.haixi.safety.platform.BusinessException when he is not in the pool, has declared a conflict, or is employed by the enterprise
     */
    String introduced(UUID expert, String name, EnterpriseId enterprise);
}
