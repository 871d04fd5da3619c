package cn.gov.haixi.safety.hazard.scoresheet;

/** Which sheets a list shows. Null means any. */
public record SheetFilter(SheetState state, InspectionCategory category, String text) {
    public static final SheetFilter ALL = new SheetFilter(null, null, null);

    public SheetFilter { text = text == null || text.isBlank() ? null : text.strip(); }
}
