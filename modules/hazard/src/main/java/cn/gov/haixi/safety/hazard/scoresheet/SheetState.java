package cn.gov.haixi.safety.hazard.scoresheet;

import java.util.Set;

/** Life of one edition: drafted, in force, replaced by the next. */
public enum SheetState {
    DRAFT, IN_FORCE, REPLACED;

    Set<SheetState> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_FORCE);
            case IN_FORCE -> Set.of(REPLACED);
            case REPLACED -> Set.of();
        };
    }
}
