package cn.gov.haixi.safety.hazard.expert;

/** One drawn, on the page of a draw. @param grade null until he is valued @param words why he declined, or what is said of his work */
public record DrawnRow(DrawnId id, int turn, ExpertId expert, String name, DrawnState state, Grade grade, String words) {
    public boolean open() { return state == DrawnState.DRAWN; }
}
