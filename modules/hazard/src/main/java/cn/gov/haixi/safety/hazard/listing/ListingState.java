package cn.gov.haixi.safety.hazard.listing;

import java.util.Set;

/** Life of a listing (M4.5): proposed, then listed or refused; under joint acceptance once the evidence is in; delisted, or back. */
public enum ListingState {
    PROPOSED, REFUSED, LISTED, ACCEPTANCE, DELISTED;

    Set<ListingState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(LISTED, REFUSED);
            case LISTED -> Set.of(ACCEPTANCE);
            case ACCEPTANCE -> Set.of(LISTED, DELISTED);
            case REFUSED, DELISTED -> Set.of();
        };
    }

    public boolean runs() { return this == LISTED || this == ACCEPTANCE; }
}
