package cn.gov.haixi.safety.accountability.meeting;

import java.time.LocalDate;

/** A meeting in a list. */
public record MeetingRow(MeetingId id, String title, LocalDate on, String place, String chair, MeetingState state, String conclusion) { }
