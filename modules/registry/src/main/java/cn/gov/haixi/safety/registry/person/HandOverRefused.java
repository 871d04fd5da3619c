package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** A post changes hands on a day after its holder took it, to somebody else who serves on that day, while the post exists. */
public final class HandOverRefused extends BusinessException {
    HandOverRefused(String title, LocalDate day) { super("registry.post.hand-over-refused", title, day); }
}
