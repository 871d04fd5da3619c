package cn.gov.haixi.safety.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Recognises what has been there before: the same enterprise (and unit, where both are known), factor and accident type within the period. */
@ApplicationScoped
class Repetitions {
    @Inject private EntityManager em;
    @Inject private HazardClocks clocks;

    void recognise(Hazard hazard, Instant now) {
        if (hazard.enterpriseName() == null) {
            return;
        }
        var earlier = em.createQuery("select h from Hazard h where " + (hazard.enterprise() == null ? "h.enterprise is null and h.enterpriseName = :who and h.regionPath = :region" : "h.enterprise = :who")
                        + (hazard.riskUnit() == null ? "" : " and (h.riskUnit is null or h.riskUnit = :unit)")
                        + " and h.factor = :factor and h.accidentType = :type and h.foundOn between :since and :found and h.state <> REJECTED and (h.foundOn < :found or h.id.value < :self) order by h.id desc", Hazard.class)
                .setParameter("who", hazard.enterprise() == null ? hazard.enterpriseName() : hazard.enterprise()).setParameter("factor", hazard.factor())
                .setParameter("type", hazard.accidentType()).setParameter("since", clocks.repeatsSince(hazard.foundOn())).setParameter("found", hazard.foundOn())
                .setParameter("self", hazard.id().value()).setMaxResults(1);
        if (hazard.enterprise() == null) {
            earlier.setParameter("region", hazard.regionPath());
        }
        if (hazard.riskUnit() != null) {
            earlier.setParameter("unit", hazard.riskUnit());
        }
        earlier.getResultStream().findFirst().ifPresent(one -> hazard.repeats(one.id(), one.number(), now));
    }
}
