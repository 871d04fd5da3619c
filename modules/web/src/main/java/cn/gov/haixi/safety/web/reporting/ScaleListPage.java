package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.reporting.reward.ScaleQueries;
import cn.gov.haixi.safety.reporting.reward.ScaleRow;
import cn.gov.haixi.safety.reporting.reward.Scales;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The versions of the reward scale, each with its paper, and the form that begins a new one. */
@Named
@ViewScoped
public class ScaleListPage implements Serializable {
    @Inject private ScaleQueries queries;
    @Inject private Scales scales;
    @Inject private Caller caller;
    private transient List<ScaleRow> rows;
    private String name;
    private String document;

    public List<ScaleRow> getRows() {
        if (rows == null) {
            rows = queries.all(caller.scope());
        }
        return rows;
    }

    public String write() { return "/reporting/scale?faces-redirect=true&id=" + scales.write(name, document).value(); }

    public boolean isKeeper() { return caller.may(Permission.PARAMETER_EDIT) && caller.scope().wholePrefecture(); }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }
}
