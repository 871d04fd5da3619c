package cn.gov.haixi.safety.web.accountability;

import cn.gov.haixi.safety.accountability.dutyreport.ReportId;
import cn.gov.haixi.safety.accountability.meeting.AgendaItem;
import cn.gov.haixi.safety.accountability.meeting.MeetingCase;
import cn.gov.haixi.safety.accountability.meeting.MeetingId;
import cn.gov.haixi.safety.accountability.meeting.MeetingState;
import cn.gov.haixi.safety.accountability.meeting.Meetings;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One meeting: its agenda in order, its minutes item by item, its conclusion. Prints as the agenda that lies on the table. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    @Inject private Meetings meetings;
    @Inject private ReportBoardPage board;
    @Inject private Notices notices;
    private String id;
    private transient MeetingCase meeting;
    private List<String> minutes;
    private String conclusion;
    private long version;

    public MeetingCase getMeeting() {
        if (meeting == null) {
            meeting = meetings.get(meetingId());
            if (minutes == null) {
                minutes = new ArrayList<>(meeting.agenda().stream().map(AgendaItem::minutes).toList());
                conclusion = meeting.row().conclusion();
                version = meeting.version();
            }
        }
        return meeting;
    }

    public boolean isPlanned() { return getMeeting().row().state() == MeetingState.PLANNED; }

    /** Clause and first day of the reports to put on the agenda come from the board's own choice. */
    public String putAll() {
        ObligationPeriod period = board.getPeriod();
        notices.done("accountability.meeting.put", meetings.putAll(meetingId(), board.getClause(), period));
        return again();
    }

    public String move(UUID report, int by) {
        meetings.move(meetingId(), new ReportId(report), by);
        return again();
    }

    public String drop(UUID report) {
        meetings.drop(meetingId(), new ReportId(report));
        return again();
    }

    public String note() {
        meetings.note(meetingId(), version, minutes, conclusion);
        notices.done("accountability.meeting.noted");
        return again();
    }

    public String close() {
        meetings.note(meetingId(), version, minutes, conclusion);
        meetings.close(meetingId());
        notices.done("accountability.meeting.held");
        return again();
    }

    private MeetingId meetingId() { return new MeetingId(Given.id(id)); }

    private String again() { return "/accountability/meeting?faces-redirect=true&id=" + id; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public List<String> getMinutes() { return minutes; }

    public String getConclusion() { return conclusion; }

    public void setConclusion(String conclusion) { this.conclusion = conclusion; }
}
