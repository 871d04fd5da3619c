package cn.gov.haixi.safety.web.hazard.mutual;

import cn.gov.haixi.safety.hazard.mutual.DrawRow;
import cn.gov.haixi.safety.hazard.mutual.MutualQueries;
import cn.gov.haixi.safety.hazard.mutual.RoundCase;
import cn.gov.haixi.safety.hazard.mutual.RoundCourse;
import cn.gov.haixi.safety.hazard.mutual.RoundDocuments;
import cn.gov.haixi.safety.hazard.mutual.RoundId;
import cn.gov.haixi.safety.hazard.mutual.RoundMove;
import cn.gov.haixi.safety.hazard.mutual.RoundRow;
import cn.gov.haixi.safety.hazard.mutual.RoundSheets;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.document.DocumentWriter;
import cn.gov.haixi.safety.platform.document.OfficialDocument;
import cn.gov.haixi.safety.web.platform.Download;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Language;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** One round from its plan to the publication of its ranking, as far as the caller may see it, with what he may do next (M5.4, M5.6). */
@Named
@ViewScoped
public class RoundPage implements Serializable {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject private MutualQueries queries;
    @Inject private RoundCourse course;
    @Inject private RoundSheets sheets;
    @Inject private RoundDocuments documents;
    @Inject private DocumentWriter writer;
    @Inject private Caller caller;
    @Inject private Language language;
    @Inject private Notices notices;
    private String id;
    private String words;
    private transient RoundCase round;
    private transient RoundRow head;
    private transient List<DrawRow> draws;

    public RoundCase getRound() {
        if (round == null) {
            round = queries.get(caller.scope(), roundId());
        }
        return round;
    }

    /** Enough for the page of its draws, which shows nothing else of it. */
    public RoundRow getHead() {
        if (head == null) {
            head = queries.head(caller.scope(), roundId());
        }
        return head;
    }

    public List<DrawRow> getDraws() {
        if (draws == null) {
            draws = queries.draws(caller.scope(), roundId());
        }
        return draws;
    }

    public boolean can(String move) { return getRound().may(RoundMove.valueOf(move)); }

    public String pair() { return done(() -> course.pair(roundId())); }

    public String pairAgain() { return done(() -> course.pairAgain(roundId(), words)); }

    public String unpair() { return done(() -> course.unpair(roundId(), words)); }

    public String start() { return done(() -> course.start(roundId())); }

    public String close() { return done(() -> course.close(roundId(), words)); }

    public String publish() { return done(() -> course.publish(roundId(), words)); }

    public String cancel() { return done(() -> course.cancel(roundId(), words)); }

    private String done(Runnable act) {
        act.run();
        notices.done("hazard.mutual.done");
        return "/hazard/round?faces-redirect=true&id=" + id;
    }

    public StreamedContent getExcel() { return Download.of(getRound().row().title() + ".xlsx", Download.EXCEL, out -> sheets.write(caller.scope(), roundId(), language.getLocale(), out)); }

    public StreamedContent getWord() {
        OfficialDocument document = documents.of(caller.scope(), roundId());
        return Download.of(document.title() + ".docx", WORD, out -> writer.word(document, out));
    }

    public StreamedContent getPdf() {
        OfficialDocument document = documents.of(caller.scope(), roundId());
        return Download.of(document.title() + ".pdf", "application/pdf", out -> writer.pdf(document, out));
    }

    private RoundId roundId() { return new RoundId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
