package cn.gov.haixi.safety.web.accountability;

import cn.gov.haixi.safety.accountability.dutyreport.DutyReportQueries;
import cn.gov.haixi.safety.accountability.dutyreport.OwedRow;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The duty reports that the caller's house owes in a year, and how far each is (M1.2 to M1.6). */
@Named
@RequestScoped
public class OwedReportsPage {
    private static final int YEARS_BACK = 3;

    @Inject private DutyReportQueries queries;
    @Inject private Caller caller;
    @Inject private Clock clock;
    private Integer year;
    private List<OwedRow> rows;

    public List<OwedRow> getRows() {
        if (rows == null) {
            rows = queries.owed(caller.scope(), ObligationPeriod.year(getYear()));
        }
        return rows;
    }

    public List<Integer> getYears() { return IntStream.rangeClosed(-YEARS_BACK, 0).mapToObj(back -> thisYear() + back).toList(); }

    public Integer getYear() { return year == null || year < 2017 || year > thisYear() + 1 ? thisYear() : year; }

    public void setYear(Integer year) { this.year = year; }

    private int thisYear() { return LocalDate.now(clock).getYear(); }
}
