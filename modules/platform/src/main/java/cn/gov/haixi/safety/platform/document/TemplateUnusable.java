package cn.gov.haixi.safety.platform.document;

import cn.gov.haixi.safety.platform.BusinessException;
import java.util.Locale;

/** The template that an office put in place of the built-in one cannot be filled. Its message tells the file and what to do. */
public final class TemplateUnusable extends BusinessException {
    /** Each has a message of its own. */
    public enum Why { UNREADABLE, NO_BODY, UNKNOWN_FIELD }

    private final Why why;

    TemplateUnusable(Why why, String file, String field) {
        super("platform.document.template." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), file, field);
        this.why = why;
    }

    public Why why() { return why; }
}
