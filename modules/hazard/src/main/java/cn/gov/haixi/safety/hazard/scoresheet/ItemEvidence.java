package cn.gov.haixi.safety.hazard.scoresheet;

/** What must stand beside the points of an item when its sheet is handed in. */
public enum ItemEvidence {
    NONE, TEXT, PHOTO, BOTH;

    public boolean text() { return this == TEXT || this == BOTH; }

    public boolean photo() { return this == PHOTO || this == BOTH; }
}
