package cn.gov.haixi.safety.hazard.expert;

/** How good a piece of work was: 优秀, 良好, 合格, 不合格. */
public enum Grade {
    EXCELLENT, GOOD, FAIR, POOR;

    /** Only what is bad needs words; the rest may have some. */
    public boolean wantsWords() { return this == POOR; }
}
