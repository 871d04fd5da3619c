package cn.gov.haixi.safety.hazard.service;

import java.util.EnumSet;
import java.util.Set;

/** Owed by the firm; delivered; accepted by another person than who entered it, or sent back and owed again. */
public enum DeliverableState {
    DUE, DELIVERED, ACCEPTED;

    Set<DeliverableState> next() {
        return switch (this) {
            case DUE -> EnumSet.of(DELIVERED);
            case DELIVERED -> EnumSet.of(ACCEPTED, DUE);
            case ACCEPTED -> EnumSet.noneOf(DeliverableState.class);
        };
    }
}
