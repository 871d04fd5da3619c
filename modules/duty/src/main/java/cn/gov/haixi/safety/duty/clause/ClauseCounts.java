package cn.gov.haixi.safety.duty.clause;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Scope;
import java.util.List;

/** What a feature can count for the clauses it carries out. A feature offers one as a CDI bean; the leaders' page asks them all. */
public interface ClauseCounts {
    /**
     * @param scope what the caller sees, or the part of it that was chosen
     * @param period in which the counted things began
     */
    List<ClauseCount> of(Scope scope, ObligationPeriod period);
}
