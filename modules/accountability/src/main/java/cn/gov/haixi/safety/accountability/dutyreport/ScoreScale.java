package cn.gov.haixi.safety.accountability.dutyreport;

/**
 * How reports are scored, as the office has set it for the period's last day.
 *
 * @param full the highest score; the lowest is 0
 * @param commentBelow a score below this one needs a comment
 */
record ScoreScale(int full, int commentBelow) {
    static final String FULL = "accountability.report.full-score";
    static final String COMMENT_BELOW = "accountability.report.comment-below";

    void check(int score, String comment) {
        if (score < 0 || score > full) {
            throw new ScoreRefused(full);
        }
        if (score < commentBelow && comment.isBlank()) {
            throw new CommentWanted(commentBelow);
        }
    }
}
