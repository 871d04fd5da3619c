package cn.gov.haixi.safety.hazard.mutual;

import java.util.UUID;

/** A picture beside an item. */
public record PhotoRow(UUID key, UUID item, UUID attachment) {
    public String path() { return "/files/" + attachment; }
}
