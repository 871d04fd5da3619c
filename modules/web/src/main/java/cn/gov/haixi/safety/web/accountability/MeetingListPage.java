package cn.gov.haixi.safety.web.accountability;

import cn.gov.haixi.safety.accountability.meeting.MeetingDraft;
import cn.gov.haixi.safety.accountability.meeting.MeetingRow;
import cn.gov.haixi.safety.accountability.meeting.Meetings;
import cn.gov.haixi.safety.platform.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The meetings of the caller's body at which leaders report by word of mouth. */
@Named
@ViewScoped
public class MeetingListPage implements Serializable {
    @Inject private Meetings meetings;
    @Inject private Caller caller;
    private transient List<MeetingRow> rows;
    private String title;
    private LocalDate on;
    private String place;
    private String chair;

    public List<MeetingRow> getRows() {
        if (rows == null) {
            rows = meetings.list(caller.scope());
        }
        return rows;
    }

    public String plan() { return "/accountability/meeting?faces-redirect=true&id=" + meetings.plan(new MeetingDraft(title, on, place, chair)).value(); }

    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    public LocalDate getOn() { return on; }

    public void setOn(LocalDate on) { this.on = on; }

    public String getPlace() { return place; }

    public void setPlace(String place) { this.place = place; }

    public String getChair() { return chair; }

    public void setChair(String chair) { this.chair = chair; }
}
