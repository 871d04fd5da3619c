package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.registry.parameter.ParameterQueries;
import cn.gov.haixi.safety.registry.parameter.ParameterRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

@Named
@ViewScoped
public class ParameterListPage implements Serializable {
    @Inject private ParameterQueries queries;

    /** As many as the platform has rules: some dozens, so no pages. */
    public List<ParameterRow> getRows() { return queries.current(); }
}
