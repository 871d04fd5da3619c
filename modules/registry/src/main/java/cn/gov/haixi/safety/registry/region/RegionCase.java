package cn.gov.haixi.safety.registry.region;

import java.math.BigDecimal;
import java.util.List;

/**
 * Everything that the page of one region shows.
 *
 * @param longitude of its seat, degrees east; null with latitude when unknown
 * @param predecessors what was merged into it
 * @param successors what it was merged into
 */
public record RegionCase(RegionRow facts, long version, BigDecimal longitude, BigDecimal latitude, List<RegionRow> predecessors,
                         List<RegionRow> successors) {
    public RegionCase {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** For the editor. */
    public RegionDraft draft() { return new RegionDraft(facts.code(), facts.name(), facts.nameEn(), longitude, latitude); }
}
