package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.PermissionHolders;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds the desk of the identity custodian: the body itself, else the nearest above it that has one. */
@ApplicationScoped
class Custodians {
    @Inject private PermissionHolders holders;
    @Inject private OrganisationQueries organisations;

    /** @throws NobodyKeepsIdentities when there is none up to the top */
    OrganisationId of(OrganisationId body) {
        List<OrganisationId> keeping = desks();
        OrganisationId at = body;
        while (!keeping.contains(at)) {
            Optional<OrganisationId> above = organisations.superior(at).map(row -> row.id());
            at = above.orElseThrow(NobodyKeepsIdentities::new);
        }
        return at;
    }

    List<OrganisationId> desks() { return holders.organisations(Permission.IDENTITY_KEEP); }
}
