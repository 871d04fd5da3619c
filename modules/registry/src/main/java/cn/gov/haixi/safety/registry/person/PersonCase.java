package cn.gov.haixi.safety.registry.person;

import java.util.List;

/** Everything that the page of one person shows. */
public record PersonCase(PersonRow facts, long version, List<HoldingRow> holdings) {
    public PersonCase { holdings = List.copyOf(holdings); }
}
