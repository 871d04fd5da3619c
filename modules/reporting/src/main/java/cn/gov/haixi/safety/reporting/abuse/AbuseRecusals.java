package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.reporting.tip.PartyKeptFrom;
import cn.gov.haixi.safety.reporting.tip.PartyLetIn;
import cn.gov.haixi.safety.reporting.tip.TipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Takes proposals on a tip from the desk of whoever must see nothing of the tip. */
@ApplicationScoped
class AbuseRecusals {
    @Inject private EntityManager em;
    @Inject private Worklist worklist;

    void keepFrom(@Observes PartyKeptFrom kept) { entries("", kept.tip(), kept.party()).forEach(id -> worklist.keepFrom(kept.party(), id)); }

    /** From who proposed it himself it stays away. */
    void letIn(@Observes PartyLetIn letIn) { entries(" and a.proposedBy <> :account", letIn.tip(), letIn.party()).forEach(id -> worklist.giveBack(letIn.party(), id)); }

    private List<UUID> entries(String but, TipId tip, UUID account) {
        var query = em.createQuery("select a.id.value from AbuseEntry a where a.tip = :tip" + but, UUID.class).setParameter("tip", tip.value());
        return (but.isEmpty() ? query : query.setParameter("account", account)).getResultList();
    }
}
