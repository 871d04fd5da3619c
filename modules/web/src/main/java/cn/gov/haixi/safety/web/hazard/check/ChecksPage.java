package cn.gov.haixi.safety.web.hazard.check;

import cn.gov.haixi.safety.hazard.check.CheckId;
import cn.gov.haixi.safety.hazard.check.CheckQueries;
import cn.gov.haixi.safety.hazard.check.CheckRow;
import cn.gov.haixi.safety.hazard.check.CheckStatus;
import cn.gov.haixi.safety.hazard.check.Checks;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Notices;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The inspections that an enterprise has to make now, on a tablet: a press for what is as it should be, two for a hazard (M5.7). */
@Named
@ViewScoped
public class ChecksPage implements Serializable {
    @Inject private CheckQueries queries;
    @Inject private Checks checks;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Notices notices;
    private CheckId chosen;
    private CheckStatus status;
    private LocalDateTime window;
    private String words;
    private transient Part picture;
    private transient List<CheckRow> rows;

    public List<CheckRow> getRows() {
        if (rows == null) {
            rows = queries.open(caller.scope(), getNow());
        }
        return rows;
    }

    public String normal(CheckRow row) {
        checks.record(row.id(), row.from(), CheckStatus.NORMAL, "", List.of());
        notices.done("hazard.check.recorded", row.content());
        return again();
    }

    /** The first press; the second is {@link #record}. */
    public void choose(CheckRow row, CheckStatus found) {
        chosen = row.id();
        window = row.from();
        status = found;
    }

    public void leave() { chosen = null; }

    public boolean chosen(CheckRow row) { return row.id().equals(chosen); }

    public boolean isHazard() { return status == CheckStatus.HAZARD; }

    /** Under which name the tablet keeps what is typed, until this window is no longer open. */
    public String keptAs(CheckRow row) { return caller.name() + "/" + row.id().value() + "/" + row.from(); }

    /** A hazard, or that it stands still or could not be reached. */
    public String record() {
        try (Uploads sent = Uploads.of(picture == null ? List.of() : List.of(picture))) {
            Optional<HazardId> hazard = checks.record(chosen, window, status, words, sent.list());
            notices.done(hazard.isPresent() ? "hazard.check.reported" : "hazard.check.recorded", "");
            return hazard.map(id -> "/hazard/hazard?faces-redirect=true&id=" + id.value()).orElse(again());
        }
    }

    private static String again() { return "/hazard/checks?faces-redirect=true"; }

    public LocalDateTime getNow() { return LocalDateTime.now(clock); }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public Part getPicture() { return picture; }

    public void setPicture(Part picture) { this.picture = picture; }
}
