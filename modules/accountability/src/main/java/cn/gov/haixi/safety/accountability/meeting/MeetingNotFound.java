package cn.gov.haixi.safety.accountability.meeting;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such meeting of the caller's body. */
public final class MeetingNotFound extends BusinessException {
    MeetingNotFound() { super("accountability.meeting.not-found"); }
}
