package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Position;
import java.time.LocalDate;
import java.util.UUID;

/** A hazard in a list. {@code summary} is the beginning of what was found. */
public record HazardRow(HazardId id, String number, HazardSource source, HazardClass grade, HazardState state, UUID enterprise, String enterpriseName, String regionPath, String place,
                        Position position, String summary, LocalDate foundOn, LocalDate reportedOn, LocalDate dueOn, Boolean listed, StopState stop, UUID repeated, UUID supervisor) {
    HazardRow as(HazardSource shown) {
        return new HazardRow(id, number, shown, grade, state, enterprise, enterpriseName, regionPath, place, position, summary, foundOn, reportedOn, dueOn, listed, stop, repeated, supervisor);
    }

    public boolean overdueOn(LocalDate today) { return dueOn != null && dueOn.isBefore(today); }
}
