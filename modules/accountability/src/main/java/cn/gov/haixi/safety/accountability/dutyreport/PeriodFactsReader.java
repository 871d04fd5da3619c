package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Asks every module what it can say about a region's period. */
@ApplicationScoped
class PeriodFactsReader {
    @Inject @Any private Instance<PeriodFacts> sources;
    @Inject private Caller caller;

    List<FrozenFact> of(String regionPath, ObligationPeriod period) {
        return sources.stream().flatMap(source -> source.of(caller.scope(), regionPath, period).stream())
                .map(fact -> new FrozenFact(Messages.text(Messages.CHINESE, fact.key(), fact.args().toArray()), fact.link())).toList();
    }
}
