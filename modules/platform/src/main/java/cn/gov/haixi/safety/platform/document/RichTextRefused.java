package cn.gov.haixi.safety.platform.document;

import cn.gov.haixi.safety.platform.BusinessException;
import java.util.Locale;

/** Somebody pasted more than a document holds. Its message says how much is too much. */
public final class RichTextRefused extends BusinessException {
    /** Each has a message of its own. */
    public enum Why { TOO_LARGE, TOO_MANY_TAGS, TOO_LONG }

    private final Why why;

    RichTextRefused(Why why, int limit) {
        super("platform.document.text." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), limit);
        this.why = why;
    }

    public Why why() { return why; }
}
