package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** By 31 January of the next year (order 16, art. 14). */
@ApplicationScoped
class YearReturn extends ReturnRule {
    static final String CODE = "hazard.return.year";
    private static final int DAYS = 31;

    @Override public String code() { return CODE; }

    @Override public Cycle cycle() { return Cycle.YEAR; }

    @Override LocalDate lastDay(ObligationPeriod period) { return period.to().plusDays(DAYS); }
}
