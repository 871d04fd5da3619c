package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What an account has from the organisation or the enterprise it belongs to: a name to show, and how far its holder sees. */
@ApplicationScoped
class AccountOwners {
    @Inject private OrganisationQueries organisations;
    @Inject private EnterpriseQueries enterprises;

    record Owner(String name, Scope scope) { }

    /** @param enterprise null for an account of an organisation, as the organisation is for an enterprise's */
    Owner of(UUID organisation, UUID enterprise) {
        if (organisation == null) {
            var row = enterprises.get(new EnterpriseId(enterprise));
            return new Owner(row.name(), Scope.enterprise(row.regionPath(), enterprise));
        }
        var row = organisations.get(new OrganisationId(organisation));
        return new Owner(row.name(), switch (row.kind()) {
            case PARTY_COMMITTEE, GOVERNMENT, COMMITTEE_OFFICE -> Scope.region(row.regionPath(), organisation);
            case MEMBER_UNIT -> Scope.organisation(row.regionPath(), organisation);
        });
    }
}
