package cn.gov.haixi.safety.accountability.meeting;

import java.util.List;

/** Everything that the page of one meeting shows. @param version that an editor must hand back */
public record MeetingCase(MeetingRow row, long version, List<AgendaItem> agenda) {
    public MeetingCase { agenda = List.copyOf(agenda); }
}
