package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.util.Optional;
import java.util.UUID;

/** Answers for the pool of experts who may assist with a hazard: whoever has a conflict with its enterprise may not (M5.3). */
public interface AssistingExpert {
    /**
     * @param expert null for somebody who is named and not chosen: a name that contains that of an expert with a conflict is his
     * @param name counts where {@code expert} is null
     * @param enterprise null where the hazard is no enterprise's of the register
     * @return his name
     * @throws cn.gov.haixi.safety.platform.BusinessException when he is not in the pool, holds no valid certificate, has declared a conflict, or is employed by the enterprise
     */
    String introduced(UUID expert, String name, EnterpriseId enterprise);

    /** @return as whom the pool knows him, when he has a conflict with the enterprise or is employed by it */
    Optional<String> tied(UUID expert, String name, EnterpriseId enterprise);
}
