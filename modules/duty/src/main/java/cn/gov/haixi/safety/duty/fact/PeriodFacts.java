package cn.gov.haixi.safety.duty.fact;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import java.util.List;

/** What a feature can say about a region's period, for a leader's report. A feature offers one as a CDI bean; whoever writes a report gets them all. */
public interface PeriodFacts {
    /**
     * @param regionPath of the region, all below it included
     * @return only what may stand in a report: no personal data, nothing kept from anybody
     */
    List<PeriodFact> of(String regionPath, ObligationPeriod period);
}
