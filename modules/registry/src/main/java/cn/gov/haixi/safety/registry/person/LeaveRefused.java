package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** Nobody leaves twice, before having come, or while still holding a post. */
public final class LeaveRefused extends BusinessException {
    LeaveRefused(String name, LocalDate day) { super("registry.person.leave-refused", name, day); }
}
