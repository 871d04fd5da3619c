package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the caller may see a tip, for whoever shows the way to it; a tip that names him is none of those. */
@ApplicationScoped
public class TipSight {
    @Inject private OwnTips own;
    @Inject private Caller caller;

    public boolean sees(TipId id) { return caller.may(Permission.TIP_SEE) && own.sees(id); }
}
