package cn.gov.haixi.safety.registry.organisation;

import java.util.List;
import java.util.Optional;

/** Everything that the page of one organisation shows. */
public record OrganisationCase(OrganisationRow facts, long version, Optional<OrganisationRow> superior, List<OrganisationRow> subordinates) {
    public OrganisationCase { subordinates = List.copyOf(subordinates); }

    /** For the editor. */
    public OrganisationDraft draft() {
        return new OrganisationDraft(facts.name(), facts.kind(), facts.regionCode(), superior.map(OrganisationRow::id).orElse(null), facts.validFrom());
    }
}
