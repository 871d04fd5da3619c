package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.registry.parameter.ParameterDraft;
import cn.gov.haixi.safety.registry.parameter.ParameterQueries;
import cn.gov.haixi.safety.registry.parameter.ParameterRow;
import cn.gov.haixi.safety.registry.parameter.ParameterVersions;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All versions of one parameter, and a form for the next. */
@Named
@ViewScoped
public class ParameterPage implements Serializable {
    @Inject private ParameterQueries queries;
    @Inject private ParameterVersions versions;
    @Inject private Notices notices;
    private String code;
    private LocalDate validFrom;
    private String text;
    private String document;
    private String clause;

    /** An address that leads to none is answered so before anything is drawn. */
    public void load() { getRows(); }

    public List<ParameterRow> getRows() { return queries.versions(code); }

    public String add() {
        versions.add(new ParameterDraft(code, validFrom, text, document, clause));
        return done("registry.parameter.added");
    }

    public String withdraw(UUID version) {
        versions.withdraw(version);
        return done("registry.parameter.withdrawn");
    }

    private String done(String key) {
        notices.done(key);
        return "/registry/parameter?faces-redirect=true&code=" + code;
    }

    public String getCode() { return code; }

    public void setCode(String code) { this.code = code; }

    public LocalDate getValidFrom() { return validFrom; }

    public void setValidFrom(LocalDate validFrom) { this.validFrom = validFrom; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }

    public String getClause() { return clause; }

    public void setClause(String clause) { this.clause = clause; }
}
