package cn.gov.haixi.safety.web.hazard.mutual;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.mutual.RoundCourse;
import cn.gov.haixi.safety.hazard.mutual.ScoringCase;
import cn.gov.haixi.safety.hazard.mutual.ScoringId;
import cn.gov.haixi.safety.hazard.mutual.ScoringQueries;
import cn.gov.haixi.safety.hazard.mutual.Scorings;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * One scoring (M5.5): the sheet that an inspector fills in on the spot, and the same sheet as it is read afterwards. What is typed into it goes to the
 * house by the page's own script and {@link ScoringServlet}, since it must survive a lost connection; only handing in and objecting go through Faces.
 */
@Named
@ViewScoped
public class ScoringPage implements Serializable {
    @Inject private ScoringQueries queries;
    @Inject private Scorings scorings;
    @Inject private RoundCourse course;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private String words;
    private transient ScoringCase scoring;

    public ScoringCase getScoring() {
        if (scoring == null) {
            scoring = queries.get(caller.scope(), scoringId());
        }
        return scoring;
    }

    /** Who may not score it now reads it. */
    public String open() { return getScoring().scores() ? null : read(); }

    public String submit() { return done(() -> scorings.submit(scoringId(), words)); }

    public String object() { return done(() -> scorings.object(scoringId(), words)); }

    public String uphold() { return done(() -> course.upholdObjection(scoringId(), words)); }

    public String dismiss() { return done(() -> course.dismissObjection(scoringId(), words)); }

    private String done(Runnable act) {
        act.run();
        notices.done("hazard.mutual.done");
        return read();
    }

    private String read() { return "/hazard/scored?faces-redirect=true&id=" + id; }

    public HazardClass[] getGrades() { return HazardClass.values(); }

    public String getAccount() { return caller.account(); }

    private ScoringId scoringId() { return new ScoringId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
