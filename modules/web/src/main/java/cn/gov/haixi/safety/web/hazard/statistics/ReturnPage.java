package cn.gov.haixi.safety.web.hazard.statistics;

import cn.gov.haixi.safety.hazard.statistics.ReturnCase;
import cn.gov.haixi.safety.hazard.statistics.ReturnId;
import cn.gov.haixi.safety.hazard.statistics.ReturnQueries;
import cn.gov.haixi.safety.hazard.statistics.Returns;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One return as it was handed in. */
@Named
@ViewScoped
public class ReturnPage implements Serializable {
    @Inject private ReturnQueries queries;
    @Inject private Returns returns;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private String words;
    private transient ReturnCase whole;

    public ReturnCase getWhole() {
        if (whole == null) {
            whole = queries.get(caller.scope(), returnId());
        }
        return whole;
    }

    public String sendBack() {
        returns.sendBack(returnId(), words);
        notices.done("hazard.return.sent-back");
        return "/hazard/return?faces-redirect=true&id=" + id;
    }

    private ReturnId returnId() { return new ReturnId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
