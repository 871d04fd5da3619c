package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.trail.CaseStepRow;
import java.util.List;

/** Everything that the page of one draw shows. @param missing places that nobody is left to take @param mayKeep whether the caller's office drew it and may go on with it */
public record DrawCase(DrawRow row, List<DrawnRow> drawn, List<DrawCandidate> candidates, int missing, List<CaseStepRow> steps, boolean mayKeep, boolean mayCancel) {
    public DrawCase {
        drawn = List.copyOf(drawn);
        candidates = List.copyOf(candidates);
        steps = List.copyOf(steps);
    }
}
