package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What the body does that supervises a hazard: «government supervises» (M5.3). */
@Stateless
@RolesAllowed(Permission.HAZARD_HANDLE)
public class HazardSupervision {
    @Inject private EntityManager em;
    @Inject private OwnHazards own;
    @Inject private HazardDesk desk;
    @Inject private HazardClocks clocks;
    @Inject private AssistingExpert experts;
    @Inject private KeptHazards kept;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Repetitions repetitions;
    @Inject private AccidentTypes accidentTypes;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<HazardClosed> closed;
    @Inject private Event<HazardIdentified> identified;

    public void confirm(@NotNull HazardId id, @NotNull @Valid Classification kind) {
        Hazard hazard = own.supervised(id);
        accidentTypes.check(kind.accidentType(), hazard.foundOn());
        hazard.confirm(kind, caller.actor(), now());
        repetitions.recognise(hazard, now());
        desk.moved(hazard, "confirmed");
    }

    /**
     * Whose it is, where its finder did not know: from now on that enterprise rectifies it, and the body that supervises the enterprise supervises it too.
     *
     * @param typed a name that one enterprise of the caller's region bears, or a code, since what is registered elsewhere works here too
     */
    public void identify(@NotNull HazardId id, @NotBlank @Size(max = 120) String typed) {
        Hazard hazard = own.supervised(id);
        EnterpriseRow enterprise = enterprises.named(typed, caller.scope().regionPath()).orElseThrow(() -> EnterpriseUnknown.named(typed.strip()));
        if (hazard.expertName() != null) {
            experts.tied(hazard.expert(), hazard.expertName(), enterprise.id()).ifPresent(expert -> { throw new AssistantTied(expert); });
        }
        String region = NewHazard.within(hazard.regionPath(), enterprise);
        OrganisationRow supervisor = kept.supervisor(enterprise, region, Set.copyOf(HazardKept.from(em, id)));
        hazard.identify(enterprise.id().value(), enterprise.name(), region, supervisor.id().value(), caller.actor(), now());
        if (hazard.factor() != null) {
            repetitions.recognise(hazard, now());
        }
        desk.handedOver(hazard, "identified");
        identified.fire(new HazardIdentified(id, enterprise.id(), enterprise.name(), region, supervisor.id()));
    }

    public void reject(@NotNull HazardId id, @NotBlank @Size(max = 500) String reason) {
        Hazard hazard = own.supervised(id);
        hazard.reject(reason, today(), caller.actor(), now());
        desk.moved(hazard, "rejected");
    }

    /**
     * Experts assist (M5.3).
     *
     * @param expert his record in the pool, whose name then counts; null when he is not in it
     * @param name wanted where {@code expert} is null
     */
    public void nameExpert(@NotNull HazardId id, UUID expert, @NotBlank @Size(max = 64) String name, @Size(max = 2000) String advice) {
        Hazard hazard = own.supervised(id);
        EnterpriseId enterprise = hazard.enterprise() == null ? null : new EnterpriseId(hazard.enterprise());
        hazard.nameExpert(expert, experts.introduced(expert, name, enterprise), advice, caller.actor(), now());
        desk.noted(hazard, "expert-named");
    }

    public void order(@NotNull HazardId id, @NotNull @Valid HazardOrder order) {
        Hazard hazard = own.supervised(id);
        if (!hazard.listed()) {
            clocks.checkDeadline(order.deadline(), today());
        }
        hazard.order(order, caller.actor(), today(), now());
        desk.moved(hazard, "ordered");
    }

    public void grantExtension(@NotNull HazardId id) {
        Hazard hazard = own.supervised(id);
        hazard.grantExtension(caller.actor(), now());
        desk.moved(hazard, "extension-granted");
    }

    public void refuseExtension(@NotNull HazardId id, @NotBlank @Size(max = 500) String reason) {
        Hazard hazard = own.supervised(id);
        hazard.refuseExtension(reason, caller.actor(), now());
        desk.moved(hazard, "extension-refused");
    }

    public void accept(@NotNull HazardId id, @NotBlank @Size(max = 1000) String words) {
        Hazard hazard = own.supervised(id);
        hazard.accept(words, caller.actor(), today(), now());
        desk.moved(hazard, "accepted");
        closed.fire(hazard.closed());
    }

    public void sendBack(@NotNull HazardId id, @NotBlank @Size(max = 1000) String reason) {
        Hazard hazard = own.supervised(id);
        hazard.sendBack(reason, caller.actor(), now());
        desk.moved(hazard, "sent-back");
    }

    public void stop(@NotNull HazardId id, @NotBlank @Size(max = 500) String what) {
        Hazard hazard = own.supervised(id);
        hazard.stop(what, caller.actor(), now());
        desk.noted(hazard, "stopped");
    }

    public void resume(@NotNull HazardId id, @NotBlank @Size(max = 1000) String review) {
        Hazard hazard = own.supervised(id);
        hazard.resume(review, caller.actor(), now());
        desk.moved(hazard, "resumed");
    }

    public void refuseResumption(@NotNull HazardId id, @NotBlank @Size(max = 1000) String review) {
        Hazard hazard = own.supervised(id);
        hazard.refuseResumption(review, caller.actor(), now());
        desk.moved(hazard, "resumption-refused");
    }

    private Instant now() { return Instant.now(clock); }

    private LocalDate today() { return LocalDate.now(clock); }
}
