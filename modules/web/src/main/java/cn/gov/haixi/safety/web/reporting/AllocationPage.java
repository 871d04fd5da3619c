package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.reporting.fund.AllocationId;
import cn.gov.haixi.safety.reporting.fund.AllocationRow;
import cn.gov.haixi.safety.reporting.fund.Allocations;
import cn.gov.haixi.safety.reporting.fund.FundQueries;
import cn.gov.haixi.safety.web.platform.Given;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One allocation to a reward fund: what the keeper entered, for another person to confirm (M3.6). */
@Named
@ViewScoped
public class AllocationPage implements Serializable {
    @Inject private FundQueries queries;
    @Inject private Allocations allocations;
    @Inject private Caller caller;
    private String id;
    private transient AllocationRow allocation;
    private String words;

    public AllocationRow getAllocation() {
        if (allocation == null) {
            allocation = queries.allocation(caller.scope(), allocationId());
        }
        return allocation;
    }

    public String confirm() { return "/reporting/fund?faces-redirect=true&id=" + allocations.confirm(allocationId()).value(); }

    public String refuse() {
        allocations.refuse(allocationId(), words);
        return "/reporting/allocation?faces-redirect=true&id=" + id;
    }

    private AllocationId allocationId() { return new AllocationId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
