package cn.gov.haixi.safety.hazard.expert;

import java.util.List;

/** Whether a draw, computed anew, gives those who were drawn. @param expected their names in the order of their lots */
public record RerunVerdict(boolean agrees, int candidates, List<String> expected) {
    public RerunVerdict { expected = List.copyOf(expected); }
}
