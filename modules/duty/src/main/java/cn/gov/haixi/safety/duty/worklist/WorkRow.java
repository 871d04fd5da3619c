package cn.gov.haixi.safety.duty.worklist;

import java.time.Instant;
import java.time.LocalDate;

/** A work item in a list. */
public record WorkRow(String kind, String title, String regionPath, Instant since, LocalDate due, String link, boolean urgent) {
    public boolean overdueOn(LocalDate today) { return due != null && due.isBefore(today); }
}
