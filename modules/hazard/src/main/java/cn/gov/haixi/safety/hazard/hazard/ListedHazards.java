package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What listed supervision does to the hazard it is about, within its own transaction; it asks for no permission by itself. */
@ApplicationScoped
public class ListedHazards {
    @Inject private OwnHazards own;
    @Inject private HazardDesk desk;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<HazardClosed> closed;

    /** What a listing keeps of its hazard. */
    public record Facts(HazardId id, String number, HazardState state, HazardClass grade, boolean listed, UUID enterprise, String enterpriseName, String regionPath,
                        UUID supervisor, UUID finder, boolean ordered) { }

    /** @throws HazardNotFound also when it is not this caller's to see */
    public Facts facts(HazardId id) {
        Hazard hazard = own.visible(caller.scope(), id);
        return new Facts(id, hazard.number(), hazard.state(), hazard.grade(), hazard.listed(), hazard.enterprise(), hazard.enterpriseName(), hazard.regionPath(), hazard.supervisor(),
                hazard.finder(), hazard.treatment() != null);
    }

    /** Whether the caller is the one who carries it out. */
    public boolean mayRectify(HazardId id) { return own.rectifies(id); }

    public void listed(HazardId id, String listing, LocalDate until) {
        Hazard hazard = own.locked(id);
        hazard.listed(listing, until, caller.actor(), now());
        desk.moved(hazard, "listed");
    }

    public void until(HazardId id, LocalDate until) {
        Hazard hazard = own.locked(id);
        hazard.listedUntil(until);
        desk.moved(hazard, "listed-until");
    }

    public void sentBack(HazardId id, String reason) {
        Hazard hazard = own.locked(id);
        hazard.jointlySentBack(reason, caller.actor(), now());
        desk.moved(hazard, "sent-back");
    }

    /** @throws SamePersonRefused for whoever handed the evidence in */
    public void judgedBy(HazardId id, Actor by) { own.locked(id).refuseSubmitter(by); }

    public void delisted(HazardId id, String words) {
        Hazard hazard = own.locked(id);
        hazard.delisted(words, caller.actor(), LocalDate.now(clock), now());
        desk.moved(hazard, "delisted");
        closed.fire(hazard.closed());
    }

    private Instant now() { return Instant.now(clock); }
}
