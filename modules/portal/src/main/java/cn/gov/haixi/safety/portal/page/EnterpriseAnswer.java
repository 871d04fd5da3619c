package cn.gov.haixi.safety.portal.page;

import cn.gov.haixi.safety.reporting.enterprise.EnterpriseTaskQueries;
import cn.gov.haixi.safety.reporting.tip.TipId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an enterprise said to a tip that its teller let it have. */
@Named
@RequestScoped
public class EnterpriseAnswer {
    @Inject private EnterpriseTaskQueries tasks;

    /** Empty when it said nothing, or does not know of it. */
    public String to(TipId tip) { return tasks.answer(tip).orElse(""); }
}
