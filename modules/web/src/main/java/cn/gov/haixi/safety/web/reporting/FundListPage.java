package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.reporting.fund.AllocationRow;
import cn.gov.haixi.safety.reporting.fund.Allocations;
import cn.gov.haixi.safety.reporting.fund.FundFilter;
import cn.gov.haixi.safety.reporting.fund.FundQueries;
import cn.gov.haixi.safety.reporting.fund.FundRow;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.primefaces.model.LazyDataModel;

/** The reward funds of a region by year, what was allocated but not confirmed yet, and the form that enters an allocation to one's own (M3.6). */
@Named
@ViewScoped
public class FundListPage implements Serializable {
    private static final int FIRST_YEAR = 2017;

    @Inject private FundQueries queries;
    @Inject private Allocations allocations;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private Integer year;
    private int allocationYear;
    private Money amount;
    private String document;
    private transient List<AllocationRow> waiting;
    private final LazyRows<FundRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    @PostConstruct
    void thisYear() { allocationYear = LocalDate.now(clock).getYear(); }

    private Page<FundRow> load(PageRange range, String sort) {
        var by = sort == null ? FundFilter.Sort.NEWEST : FundFilter.Sort.valueOf(sort);
        return queries.find(caller.scope(), new FundFilter(year, null), by, range);
    }

    public String search() { return "/reporting/funds?faces-redirect=true&includeViewParams=true"; }

    public String allocate() {
        return "/reporting/allocation?faces-redirect=true&id=" + allocations.propose(allocationYear, amount, document).value();
    }

    public boolean isKeeper() { return caller.may(Permission.FUND_KEEP); }

    public List<AllocationRow> getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting(caller.scope());
        }
        return waiting;
    }

    public LazyDataModel<FundRow> getRows() { return rows; }

    /** The newest first. */
    public List<Integer> getYears() {
        int last = LocalDate.now(clock).getYear() + 1;
        return IntStream.rangeClosed(0, last - FIRST_YEAR).mapToObj(back -> last - back).toList();
    }

    public List<Integer> getOpenYears() { return getYears().subList(0, 3); }

    public Integer getYear() { return year; }

    public void setYear(Integer year) { this.year = year; }

    public int getAllocationYear() { return allocationYear; }

    public void setAllocationYear(int allocationYear) { this.allocationYear = allocationYear; }

    public Money getAmount() { return amount; }

    public void setAmount(Money amount) { this.amount = amount; }

    public String getDocument() { return document; }

    public void setDocument(String document) { this.document = document; }
}
