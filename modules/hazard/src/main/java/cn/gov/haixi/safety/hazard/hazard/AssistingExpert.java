package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.util.UUID;

/** Answers for the pool of experts who may assist with a hazard: whoever has a conflict with its enterprise may not (M5.3). */
public interface AssistingExpert {
    /**
     * @param enterprise null where the hazard is no enterprise's of the register
     * @return his name with title and employer
     * @throws cn.gov.haixi.safety.platform.BusinessException when he is not in the pool, or has declared a conflict
     */
    String introduced(UUID expert, EnterpriseId enterprise);

    /**
     * For somebody who is named and not chosen: a name in the pool is that expert's, unless other words stand before it.
     *
     * @param enterprise null where the hazard is no enterprise's of the register
     * @throws cn.gov.haixi.safety.platform.BusinessException when an expert of that name has declared a conflict
     */
    void checkNamed(String name, EnterpriseId enterprise);
}
