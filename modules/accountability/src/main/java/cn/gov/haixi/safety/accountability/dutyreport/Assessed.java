package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.Instant;

/** What one recipient made of a report; score and time are null until it has accepted it. */
public record Assessed(OrganisationId recipient, Integer score, String comment, String by, Instant at) {
    public boolean given() { return at != null; }
}
