package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** A policy ends early between its first day and its last. */
public final class TerminationRefused extends BusinessException {
    TerminationRefused(LocalDate from, LocalDate until) {
        super("hazard.policy.termination-refused", from, until);
        at("day");
    }
}
