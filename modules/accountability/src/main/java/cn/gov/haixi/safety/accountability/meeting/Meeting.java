package cn.gov.haixi.safety.accountability.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A meeting of a receiving body at which leaders report by word of mouth. Planned with an agenda in some order, held, and closed with its minutes.
 */
@Entity
@Table(name = "accountability_meeting")
class Meeting {
    @EmbeddedId private MeetingId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "organisation_id", nullable = false) private UUID organisation;
    @Column(name = "title", nullable = false, length = 120) private String title;
    @Column(name = "held_on", nullable = false) private LocalDate on;
    @Column(name = "place", nullable = false, length = 120) private String place;
    @Column(name = "chair", nullable = false, length = 60) private String chair;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private MeetingState state;
    @Column(name = "conclusion", nullable = false, length = 4000) private String conclusion;

    @ElementCollection
    @CollectionTable(name = "accountability_meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

    protected Meeting() { }

    Meeting(MeetingDraft draft, UUID organisation) {
        this.id = MeetingId.next();
        this.organisation = organisation;
        this.state = MeetingState.PLANNED;
        this.conclusion = "";
        correct(draft);
    }

    void correct(MeetingDraft draft) {
        refuseHeld();
        title = draft.title().strip();
        on = draft.on();
        place = draft.place().strip();
        chair = draft.chair() == null ? "" : draft.chair().strip();
    }

    /** At the end; what is on the agenda already stays where it is. */
    void put(UUID report, String name) {
        refuseHeld();
        if (agenda.stream().noneMatch(item -> item.report().equals(report))) {
            agenda.add(new AgendaItem(report, name, ""));
        }
    }

    void drop(UUID report) {
        refuseHeld();
        agenda.removeIf(item -> item.report().equals(report));
    }

    /** @param by -1 for earlier, 1 for later; at either end it stays */
    void move(UUID report, int by) {
        refuseHeld();
        int from = agenda.stream().map(AgendaItem::report).toList().indexOf(report);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < agenda.size()) {
            agenda.add(to, agenda.remove(from));
        }
    }

    void note(List<String> minutes, String said) {
        refuseHeld();
        for (int i = 0; i < Math.min(minutes.size(), agenda.size()); i++) {
            agenda.set(i, agenda.get(i).with(minutes.get(i) == null ? "" : minutes.get(i).strip()));
        }
        conclusion = said == null ? "" : said.strip();
    }

    void close() {
        refuseHeld();
        state = MeetingState.HELD;
    }

    private void refuseHeld() {
        if (state == MeetingState.HELD) {
            throw new MeetingClosed();
        }
    }

    MeetingId id() { return id; }

    long version() { return version; }

    UUID organisation() { return organisation; }

    MeetingRow row() { return new MeetingRow(id, title, on, place, chair, state, conclusion); }

    List<AgendaItem> agenda() { return List.copyOf(agenda); }
}
