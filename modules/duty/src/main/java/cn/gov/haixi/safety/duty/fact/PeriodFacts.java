package cn.gov.haixi.safety.duty.fact;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Scope;
import java.util.List;

/** What a feature can say about a region's period, for a leader's report. A feature offers one as a CDI bean; whoever writes a report gets them all. */
public interface PeriodFacts {
    /**
     * @param scope of whoever writes the report: what is kept from him is not counted for him either
     * @param regionPath of the region that the report is about, all below it included
     */
    List<PeriodFact> of(Scope scope, String regionPath, ObligationPeriod period);
}
