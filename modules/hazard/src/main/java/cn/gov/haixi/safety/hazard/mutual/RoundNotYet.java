package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** A round starts on its first day, not before: those who take part have been told that day. */
public final class RoundNotYet extends BusinessException {
    RoundNotYet(LocalDate startsOn) { super("hazard.mutual.not-yet", startsOn); }
}
