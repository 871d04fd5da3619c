package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.ImpartialDesks;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps hazards from whom they concern, from the day they are opened or from when that comes to light (M3.5). For the module that keeps the record that
 * they come from; it asks for no permission by itself.
 */
@ApplicationScoped
public class KeptHazards {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Worklist worklist;
    @Inject private ImpartialDesks desks;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private HazardDesk desk;
    @Inject private Event<HazardKeptFrom> kept;
    @Inject private Event<HazardLetIn> letIn;

    /**
     * From now on. A body that supervises it and is meant, or whose every clerk is, hands it over ({@link ImpartialDesks#next}); the last that could have it
     * keeps it.
     *
     * @param party a body, or the account of a person
     */
    public void keepFrom(HazardSource source, UUID origin, UUID party) { of(source, origin).forEach(hazard -> keepFrom(hazard, party)); }

    /** Whoever may see the record again may see what came of it; where it lies by now it stays. */
    public void letIn(HazardSource source, UUID origin, UUID party) {
        of(source, origin).forEach(hazard -> {
            drop(hazard, party);
            if (HazardKept.from(em, hazard.id()).isEmpty()) {
                hazard.letIn();
            }
            letIn.fire(new HazardLetIn(hazard.id(), party));
        });
    }

    /** @return the body that supervises the enterprise where that is competent at the place, else the committee office of the region; or where that one is concerned another */
    OrganisationRow supervisor(EnterpriseRow enterprise, String regionPath, Set<UUID> parties) {
        String region = regions.byPath(regionPath).code();
        OrganisationId own = enterprise == null || enterprise.supervisor() == null || !regionPath.startsWith(organisations.get(enterprise.supervisor()).regionPath()) ? organisations.committeeOffice(region).id() : enterprise.supervisor();
        return desks.next(own, region, parties, Permission.HAZARD_HANDLE);
    }

    void keep(Hazard hazard, UUID party) {
        hazard.keep();
        em.persist(new HazardKept(hazard.id(), party));
        worklist.keepFrom(party, hazard.id().value());
    }

    private void keepFrom(Hazard hazard, UUID party) {
        Set<UUID> parties = new HashSet<>(HazardKept.from(em, hazard.id()));
        if (!parties.add(party)) {
            return;
        }
        if (hazard.open()) {
            OrganisationRow next = desks.next(new OrganisationId(hazard.supervisor()), regions.byPath(hazard.regionPath()).code(), parties, Permission.HAZARD_HANDLE);
            if (next.id().value().equals(party)) {
                return;
            }
            keep(hazard, party);
            handOver(hazard, next);
        } else {
            keep(hazard, party);
            desk.noted(hazard, "kept");
        }
        kept.fire(new HazardKeptFrom(hazard.id(), party, new OrganisationId(hazard.supervisor())));
    }

    private void handOver(Hazard hazard, OrganisationRow next) {
        drop(hazard, next.id().value());
        if (next.id().value().equals(hazard.supervisor())) {
            desk.noted(hazard, "kept");
        } else {
            hazard.handOver(next.id().value(), next.name(), Actor.SYSTEM, Instant.now(clock));
            desk.handedOver(hazard, "handed-over");
        }
    }

    /** Whoever has its listing now sees it, whatever was said of it before: the last that could have it. */
    public void admit(HazardId id, OrganisationId body) { drop(em.find(Hazard.class, id), body.value()); }

    private void drop(Hazard hazard, UUID party) {
        em.createQuery("delete from HazardKept k where k.hazard = :hazard and k.from = :party").setParameter("hazard", hazard.id().value()).setParameter("party", party).executeUpdate();
        worklist.giveBack(party, hazard.id().value());
    }

    private List<Hazard> of(HazardSource source, UUID origin) {
        List<Hazard> found = em.createQuery("select h from Hazard h where h.source = :source and h.origin = :origin order by h.id", Hazard.class)
                .setParameter("source", source).setParameter("origin", origin).getResultList();
        found.forEach(hazard -> em.refresh(hazard, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
