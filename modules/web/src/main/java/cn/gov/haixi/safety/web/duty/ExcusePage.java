package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationKeeping;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** Excuses an obligation, with a reason and the papers that it rests on. */
@Named
@ViewScoped
public class ExcusePage implements Serializable {
    @Inject private ObligationQueries queries;
    @Inject private ObligationKeeping keeping;
    @Inject private Caller caller;
    private String id;
    private transient ObligationCase owed;
    private String why;
    private transient List<Part> papers;

    /** An address that leads to none is answered so before anything is drawn. */
    public void load() { getOwed(); }

    public ObligationCase getOwed() {
        if (owed == null) {
            owed = queries.get(caller.scope(), obligation());
        }
        return owed;
    }

    public String excuse() {
        try (Uploads files = Uploads.of(papers)) {
            keeping.excuse(obligation(), why, files.list());
        }
        return "/duty/obligation?faces-redirect=true&id=" + id;
    }

    private ObligationId obligation() { return new ObligationId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWhy() { return why; }

    public void setWhy(String why) { this.why = why; }

    public List<Part> getPapers() { return papers; }

    public void setPapers(List<Part> papers) { this.papers = papers; }
}
