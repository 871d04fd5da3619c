package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** Who finds somebody's work poor says why. */
public final class CommentWanted extends BusinessException {
    CommentWanted() {
        super("hazard.draw.comment-wanted");
        at("words");
    }
}
