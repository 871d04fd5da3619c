package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lets other features of measure 3 write into a tip's history what they did with it. */
@ApplicationScoped
public class TipHistory {
    @Inject private EntityManager em;
    @Inject private OwnTips own;
    @Inject private TipDesk desk;
    @Inject private Recusals recusals;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** @throws NotYourDesk unless the caller's organisation owns or verifies it */
    public TipFacts onDesk(TipId id) {
        Tip tip = own.visible(id);
        if (!tip.owner().equals(caller.organisation()) && !caller.organisation().equals(tip.verifier())) {
            throw new NotYourDesk();
        }
        return tip.facts();
    }

    /** @throws TipNotFound when the caller may not see it */
    public TipFacts visible(TipId id) { return own.visible(id).facts(); }

    /** The accounts of people who must see nothing of it, on whatever desk it waits. */
    public List<UUID> keptFrom(TipId id) { return recusals.people(em.find(Tip.class, id)); }

    public void note(TipId id, TipMove move, String words) {
        Tip tip = em.find(Tip.class, id);
        tip.noted(move, words, caller.actor(), clock.instant());
        desk.write(tip);
    }
}
