package cn.gov.haixi.safety.registry.enterprise;

import java.util.List;

/** Everything that the page of one enterprise shows. */
public record EnterpriseCase(EnterpriseRow facts, long version, String regionCode, String address, List<ContactRow> contacts,
                             List<EnterpriseStepRow> steps) {
    public EnterpriseCase {
        contacts = List.copyOf(contacts);
        steps = List.copyOf(steps);
    }

    /** For the editor. */
    public EnterpriseDraft draft() {
        return new EnterpriseDraft(facts.uscc(), facts.name(), regionCode, facts.industry(), facts.supervisor(), facts.key(), address,
                facts.longitude(), facts.latitude());
    }
}
