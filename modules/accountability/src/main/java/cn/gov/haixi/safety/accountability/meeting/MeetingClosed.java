package cn.gov.haixi.safety.accountability.meeting;

import cn.gov.haixi.safety.platform.BusinessException;

/** The meeting was held: its agenda and minutes stay as they are. */
public final class MeetingClosed extends BusinessException {
    MeetingClosed() { super("accountability.meeting.closed"); }
}
