package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** A post is abolished once, not before it was set up, and only when vacant. */
public final class AbolitionRefused extends BusinessException {
    AbolitionRefused(String title, LocalDate day) { super("registry.post.abolition-refused", title, day); }
}
