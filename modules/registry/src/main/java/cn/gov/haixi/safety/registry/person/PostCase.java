package cn.gov.haixi.safety.registry.person;

import java.util.List;

/** Everything that the page of one post shows, the holders from the latest to the first. */
public record PostCase(PostRow facts, long version, List<HoldingRow> holdings) {
    public PostCase { holdings = List.copyOf(holdings); }
}
