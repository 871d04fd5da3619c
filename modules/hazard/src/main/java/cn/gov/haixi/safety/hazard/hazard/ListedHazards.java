package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What listed supervision does to the hazard it is about, within its own transaction; it asks for no permission by itself. */
@ApplicationScoped
public class ListedHazards {
    /** A condition on a listing {@code l} that holds for whom its hazard is not kept from; {@code keptFrom} is {@link #keptFrom}. */
    public static final String NOT_KEPT = "not exists (select 1 from HazardKept k where k.hazard = l.hazard and k.from in (:keptFrom))";

    @Inject private EntityManager em;
    @Inject private OwnHazards own;
    @Inject private HazardDesk desk;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<HazardClosed> closed;

    /** What a listing keeps of its hazard. */
    public record Facts(HazardId id, String number, HazardState state, HazardClass grade, Boolean listed, UUID enterprise, String enterpriseName, String regionPath,
                        UUID supervisor, UUID finder) { }

    /**
     * Until the transaction ends nobody else moves it.
     *
     * @throws HazardNotFound also when it is not this caller's to see
     */
    public Facts facts(HazardId id) {
        Hazard hazard = own.locked(id);
        return new Facts(id, hazard.number(), hazard.state(), hazard.grade(), hazard.listed(), hazard.enterprise(), hazard.enterpriseName(), hazard.regionPath(), hazard.supervisor(),
                hazard.finder());
    }

    /** @return null when nothing is kept from this caller */
    public static List<UUID> keptFrom(Scope scope) { return HazardKept.whom(scope); }

    /** Bodies and accounts that must find nothing of it: the tip that found it accuses them. */
    public List<UUID> keptFrom(HazardId id) { return HazardKept.from(em, id); }

    /** Before its listing is: nobody else moves either until the transaction ends. */
    public void lock(HazardId id) { known(id); }

    /** Whether the caller is the one who carries it out. */
    public boolean mayRectify(HazardId id) { return own.rectifies(id); }

    /** @return whether the evidence of its rectification is in already, so that joint acceptance begins with the listing */
    public boolean listed(HazardId id, String listing, LocalDate until) {
        Hazard hazard = known(id);
        hazard.listed(listing, until, caller.actor(), now());
        desk.moved(hazard, "listed");
        return hazard.state() == HazardState.SUBMITTED;
    }

    public void until(HazardId id, LocalDate until) {
        Hazard hazard = known(id);
        hazard.listedUntil(until);
        desk.moved(hazard, "listed-until");
    }

    public void sentBack(HazardId id, String reason) {
        Hazard hazard = known(id);
        hazard.jointlySentBack(reason, caller.actor(), now());
        desk.moved(hazard, "sent-back");
    }

    /** @throws SamePersonRefused for whoever handed the evidence in */
    public void judgedBy(HazardId id, Actor by) { known(id).refuseSubmitter(by); }

    /** Whether it was this account that handed the evidence in. */
    public boolean handedInBy(HazardId id, UUID account) { return em.find(Hazard.class, id).askedBy(account, HazardMove.ACCEPTED); }

    public void delisted(HazardId id, String words) {
        Hazard hazard = known(id);
        hazard.delisted(words, caller.actor(), LocalDate.now(clock), now());
        desk.moved(hazard, "delisted");
        closed.fire(hazard.closed());
    }

    /** Its listing has been shown to the caller before: nothing more is asked. */
    private Hazard known(HazardId id) {
        Hazard hazard = em.find(Hazard.class, id);
        em.refresh(hazard, LockModeType.PESSIMISTIC_WRITE);
        return hazard;
    }

    private Instant now() { return Instant.now(clock); }
}
