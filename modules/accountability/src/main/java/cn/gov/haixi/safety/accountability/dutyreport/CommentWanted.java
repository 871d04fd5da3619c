package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.BusinessException;

/** A low score without a word why helps nobody. */
public final class CommentWanted extends BusinessException {
    CommentWanted(int below) { super("accountability.report.comment-wanted", below); }
}
