package cn.gov.haixi.safety.reporting.reward;

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

/** Takes the reward of a tip from the desk of whoever must see nothing of the tip. */
@ApplicationScoped
class RewardRecusals {
    @Inject private EntityManager em;
    @Inject private Worklist worklist;

    void keepFrom(@Observes PartyKeptFrom kept) { of(kept.tip()).forEach(id -> worklist.keepFrom(kept.party(), id)); }

    void letIn(@Observes PartyLetIn letIn) { of(letIn.tip()).forEach(id -> worklist.giveBack(letIn.party(), id)); }

    private List<UUID> of(TipId tip) {
        return em.createQuery("select r.id.value from Reward r where r.tip = :tip", UUID.class).setParameter("tip", tip.value()).getResultList();
    }
}
