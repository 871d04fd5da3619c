package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.reporting.flood.Alike;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The tips that are nearly the same as one: they wait behind it, and one after the other comes to its place when it is decided. */
@ApplicationScoped
class AlikeTips {
    static final int AT_ONCE = 500;
    private static final int LOOKED_AT = 20;

    @Inject private EntityManager em;
    @Inject private Alike prints;
    @Inject private Worklist worklist;
    @Inject private TipDesk desk;
    @Inject private Caller caller;

    /**
     * Those without a name that nobody has decided on, on the same desk, the oldest first, at most {@link #AT_ONCE}; without those that are kept from
     * the caller: whoever is named in one of them must not be able to end it with the others.
     */
    List<Tip> waiting(Tip tip) { return Unrecused.bind(query(tip, Unrecused.tip("t.id.value")), caller.scope()).setMaxResults(AT_ONCE).getResultList(); }

    private List<Tip> waiting(Tip tip, int most) { return query(tip, "").setMaxResults(most).getResultList(); }

    private TypedQuery<Tip> query(Tip tip, String but) {
        return em.createQuery("select t from Tip t join Fingerprint f on f.tip = t.id.value where f.lead = (select g.lead from Fingerprint g where g.tip = :tip)"
                        + " and t.state = RECEIVED and t.realName = false and t.owner = :owner and t.id <> :id" + but + " order by t.id", Tip.class)
                .setParameter("tip", tip.id().value()).setParameter("owner", tip.owner()).setParameter("id", tip.id());
    }

    /** Whether another one of its kind already lies where somebody will find it. */
    boolean onDesk(Tip tip) { return waiting(tip, LOOKED_AT).stream().anyMatch(one -> worklist.waits(TipDesk.SUBJECT, one.id().value())); }

    /** So that none is forgotten: while some wait, one of them lies on the desk. */
    void next(Tip decided) {
        List<Tip> waiting = waiting(decided, LOOKED_AT);
        if (!waiting.isEmpty() && waiting.stream().noneMatch(one -> worklist.waits(TipDesk.SUBJECT, one.id().value()))) {
            desk.awaitAcceptance(waiting.get(0));
        }
    }

    /** It stands for itself from now on, on the desk like any other. */
    void leave(Tip tip) {
        prints.leave(tip.id().value());
        if (!worklist.waits(TipDesk.SUBJECT, tip.id().value())) {
            desk.awaitAcceptance(tip);
        }
    }
}
