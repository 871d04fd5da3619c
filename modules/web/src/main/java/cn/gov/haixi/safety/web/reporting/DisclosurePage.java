package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureId;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureQueries;
import cn.gov.haixi.safety.reporting.disclosure.DisclosureRow;
import cn.gov.haixi.safety.reporting.disclosure.Disclosures;
import cn.gov.haixi.safety.web.platform.Given;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One request to learn who told, and the custodian's decision. */
@Named
@ViewScoped
public class DisclosurePage implements Serializable {
    @Inject private DisclosureQueries queries;
    @Inject private Disclosures disclosures;
    @Inject private Caller caller;
    private String id;
    private String words;
    private transient DisclosureRow row;

    public DisclosureRow getRow() {
        if (row == null) {
            row = queries.get(caller.scope(), disclosureId());
        }
        return row;
    }

    public String grant() {
        disclosures.grant(disclosureId(), words);
        return again();
    }

    public String refuse() {
        disclosures.refuse(disclosureId(), words);
        return again();
    }

    private DisclosureId disclosureId() { return new DisclosureId(Given.id(id)); }

    private String again() { return "/reporting/disclosure?faces-redirect=true&id=" + disclosureId().value(); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
