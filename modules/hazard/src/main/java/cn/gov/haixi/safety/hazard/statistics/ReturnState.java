package cn.gov.haixi.safety.hazard.statistics;

import java.util.Set;

/** Life of a return: written, handed in with the chief's signature, sent back where it will not do and handed in again. */
public enum ReturnState {
    DRAFT, SUBMITTED, SENT_BACK;

    Set<ReturnState> next() {
        return switch (this) {
            case DRAFT, SENT_BACK -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(SENT_BACK);
        };
    }
}
