package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.heat.HeatMap;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRule;
import cn.gov.haixi.safety.duty.obligation.ObligationRules;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the pages of obligations offer in their menus, and the words they share. */
@Named
@RequestScoped
public class DueChoices {
    @Inject private RegionQueries regions;
    @Inject private ObligationRules rules;
    @Inject private Caller caller;
    @Inject private Texts texts;

    /** Former ones as well: what was owed there is of its time. */
    public List<RegionRow> getRegions() { return regions.all().stream().filter(region -> caller.scope().includes(region.path())).toList(); }

    /** Those that some rule of the house unrolls. */
    public List<String> getClauses() { return rules.all().stream().map(ObligationRule::clause).distinct().toList(); }

    public ObligationState[] getStates() { return ObligationState.values(); }

    public Whose[] getWhose() { return Whose.values(); }

    /** An enterprise's account has no organisation that could owe or be owed. */
    public boolean isOfOrganisation() { return caller.organisation() != null; }

    public String period(ObligationPeriod period) { return texts.format(period.key(), period.args().toArray()); }

    public String column(HeatMap.Column column) { return texts.format(column.key(), column.args().toArray()); }

    public String tally(HeatMap.Tally sum) { return texts.format("duty.heat.tally", sum.owed(), sum.done(), sum.overdue()); }
}
