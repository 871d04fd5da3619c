package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.expert.DrawCase;
import cn.gov.haixi.safety.hazard.expert.DrawId;
import cn.gov.haixi.safety.hazard.expert.DrawQueries;
import cn.gov.haixi.safety.hazard.expert.DrawnId;
import cn.gov.haixi.safety.hazard.expert.Draws;
import cn.gov.haixi.safety.hazard.expert.Grade;
import cn.gov.haixi.safety.hazard.expert.RerunVerdict;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** One draw: who was drawn, from whom, by which lots; who declines is followed, who has worked is valued. */
@Named
@ViewScoped
public class DrawPage implements Serializable {
    @Inject private DrawQueries queries;
    @Inject private Draws draws;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private UUID drawn;
    private String drawnName;
    private Grade grade = Grade.GOOD;
    private String words;
    private String why;
    private transient DrawCase whole;
    private transient RerunVerdict verdict;

    /** Asked for once a request. */
    public DrawCase getWhole() {
        if (whole == null) {
            whole = queries.get(caller.scope(), draw());
        }
        return whole;
    }

    /** Whom the dialog is about. */
    public void choose(UUID one, String name) {
        drawn = one;
        drawnName = name;
        words = null;
        why = null;
    }

    public String decline() {
        Optional<String> next = draws.decline(new DrawnId(drawn), why);
        notices.done(next.isPresent() ? "hazard.draw.replaced" : "hazard.draw.nobody-left", next.orElse(""));
        return again();
    }

    public String value() {
        draws.value(new DrawnId(drawn), grade, words);
        notices.done("hazard.draw.valued");
        return again();
    }

    public String cancel() {
        draws.cancel(draw(), why);
        notices.done("hazard.draw.cancel-done");
        return again();
    }

    public void rerun() { verdict = queries.rerun(caller.scope(), draw()); }

    public RerunVerdict getVerdict() { return verdict; }

    public String getExpected() { return String.join("、", verdict.expected()); }

    private DrawId draw() { return new DrawId(Given.id(id)); }

    private String again() { return "/hazard/draw?faces-redirect=true&id=" + id; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public UUID getDrawn() { return drawn; }

    public void setDrawn(UUID drawn) { this.drawn = drawn; }

    public String getDrawnName() { return drawnName; }

    public void setDrawnName(String drawnName) { this.drawnName = drawnName; }

    public Grade getGrade() { return grade; }

    public void setGrade(Grade grade) { this.grade = grade; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public String getWhy() { return why; }

    public void setWhy(String why) { this.why = why; }
}
