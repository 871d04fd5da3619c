package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** By the 15th of the month after each quarter (order 16, art. 14). */
@ApplicationScoped
class QuarterReturn extends ReturnRule {
    static final String CODE = "hazard.return.quarter";
    private static final int DAY = 15;

    @Override public String code() { return CODE; }

    @Override public Cycle cycle() { return Cycle.QUARTER; }

    @Override LocalDate lastDay(ObligationPeriod period) { return period.to().plusDays(DAY); }
}
