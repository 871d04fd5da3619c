package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.web.platform.Look;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The first page after signing in: what waits on the caller's desk, what is late before what is due soon before the rest. */
@Named
@RequestScoped
public class WorklistPage {
    @Inject private WorklistQueries queries;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private Page<WorkRow> page;
    private List<Group> groups;

    /** @param name the end of its heading's key: late, soon or later */
    public record Group(String name, List<WorkRow> rows) { }

    @PostConstruct
    void load() {
        page = queries.mine(caller.scope(), new PageRange(0, PageRange.MOST));
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plusDays(Look.SOON);
        groups = List.of(
                new Group("late", page.rows().stream().filter(row -> row.overdueOn(today)).toList()),
                new Group("soon", page.rows().stream().filter(row -> !row.overdueOn(today) && row.due() != null && !row.due().isAfter(soon)).toList()),
                new Group("later", page.rows().stream().filter(row -> row.due() == null || row.due().isAfter(soon)).toList()))
                .stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    public List<Group> getGroups() { return groups; }

    public int getShown() { return page.rows().size(); }

    public int getTotal() { return page.total(); }

    public boolean isCut() { return getShown() < getTotal(); }
}
