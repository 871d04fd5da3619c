package cn.gov.haixi.safety.duty.worklist;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.util.UUID;

/** Where work waits: at an organisation or at an enterprise; within it, with whoever has the permission. */
public record Desk(UUID value) {
    public static Desk of(OrganisationId organisation) { return new Desk(organisation.value()); }

    public static Desk of(EnterpriseId enterprise) { return new Desk(enterprise.value()); }
}
