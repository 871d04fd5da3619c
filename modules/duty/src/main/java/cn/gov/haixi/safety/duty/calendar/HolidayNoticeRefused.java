package cn.gov.haixi.safety.duty.calendar;

import cn.gov.haixi.safety.platform.BusinessException;

/** The notice cannot be understood, contradicts itself, or would give a year that the law does not allow; nothing was taken over. */
public final class HolidayNoticeRefused extends BusinessException {
    HolidayNoticeRefused(String code, Object... args) { super(code, args); }
}
