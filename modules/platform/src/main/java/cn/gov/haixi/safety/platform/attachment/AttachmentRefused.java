package cn.gov.haixi.safety.platform.attachment;

import cn.gov.haixi.safety.platform.BusinessException;

/** A file was not taken in. Its message says which file and what would be. */
public final class AttachmentRefused extends BusinessException {
    /** Why a file was refused; each has a message of its own. */
    public enum Why { NAME_UNUSABLE, EMPTY, TOO_LARGE, TOO_MANY, TOO_MUCH, KIND_UNKNOWN, KIND_DISAGREES, UNREADABLE, TOO_MANY_PIXELS }

    private final Why why;

    AttachmentRefused(Why why, String fileName, Object limit) {
        super("platform.attachment.refused." + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), fileName, limit);
        this.why = why;
    }

    public Why why() { return why; }
}
