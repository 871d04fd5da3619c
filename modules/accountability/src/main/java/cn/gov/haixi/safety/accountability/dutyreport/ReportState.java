package cn.gov.haixi.safety.accountability.dutyreport;

import java.util.Set;

/**
 * Life of a duty report: written, submitted by whoever holds the post, sent back with comments or accepted and scored by each body that it is owed to,
 * and then published inside the house or not. Until somebody has accepted it, it may be recalled.
 */
public enum ReportState {
    DRAFT, SUBMITTED, RETURNED, ACCEPTED;

    public Set<ReportState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(DRAFT, RETURNED, ACCEPTED);
            case ACCEPTED -> Set.of();
        };
    }

    /** Whether its words may still be changed. */
    public boolean open() { return this == DRAFT || this == RETURNED; }
}
