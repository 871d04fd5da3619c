package cn.gov.haixi.safety.it.reporting;

import cn.gov.haixi.safety.reporting.tip.TipHandled;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Says that a tip was handled, in a transaction like the real one. */
@Stateless
public class HandledTips {
    @Inject private Event<TipHandled> handled;

    public void say(TipHandled tip) { handled.fire(tip); }
}
