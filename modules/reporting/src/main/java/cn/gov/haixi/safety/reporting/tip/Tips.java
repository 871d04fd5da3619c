package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the office on whose desk a tip lies may do with it (M3.5). Each method is one move and one transaction. */
@Stateless
@RolesAllowed(Permission.TIP_HANDLE)
public class Tips {
    @Inject private OwnTips own;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private TipClocks clocks;
    @Inject private TipDesk desk;
    @Inject private Recusals recusals;
    @Inject private AlikeTips alike;
    @Inject private OrganisationQueries organisations;
    @Inject private EnterpriseQueries enterprises;
    @Inject private AuditTrail audit;
    @Inject private Event<TipHandled> handled;

    public void link(@NotNull TipId id, @NotNull EnterpriseId enterprise) {
        Tip tip = own.owned(id);
        EnterpriseRow row = enterprises.get(enterprise);
        tip.link(row.id().value(), row.name(), caller.actor(), now());
        done(tip, "linked");
    }

    /**
     * @param accused the organisation that the tip accuses, or null; {@code accusedOwner} the one that owns or leads it, or null. From both the tip
     *     is kept from now on; if one of them is the caller's own, it is not accepted but goes to a body that is not concerned
     * @return that body; empty when the tip was accepted
     */
    public Optional<OrganisationRow> accept(@NotNull TipId id, OrganisationId accused, OrganisationId accusedOwner, boolean deaths) {
        Tip tip = own.owned(id);
        keepFrom(tip, accused, RecusalCause.ACCUSED);
        keepFrom(tip, accusedOwner, RecusalCause.ACCUSED_OWNER);
        Optional<OrganisationRow> instead = routeRound(tip);
        if (instead.isPresent()) {
            return instead;
        }
        tip.accept(idOf(accused), idOf(accusedOwner), deaths, clocks, today(), caller.actor(), now());
        desk.awaitAssignment(tip);
        done(tip, "accepted");
        alike.next(tip);
        return Optional.empty();
    }

    /** @param reason told to the tipster, so in words he understands: why, and who is competent instead */
    public void reject(@NotNull TipId id, @NotBlank @Size(max = 1000) String reason) {
        Tip tip = own.owned(id);
        tip.reject(reason, today(), caller.actor(), now());
        desk.clear(tip);
        done(tip, "rejected");
        alike.next(tip);
    }

    public void transfer(@NotNull TipId id, @NotNull OrganisationId to) {
        Tip tip = own.owned(id);
        OrganisationRow body = organisations.get(to);
        recusals.refuse(tip, body);
        alike.next(tip);
        tip.transfer(to.value(), body.name(), body.regionCode(), body.regionPath(), caller.actor(), now());
        desk.handOver(tip);
        done(tip, "transferred");
    }

    public void assign(@NotNull TipId id, @NotNull OrganisationId verifier) {
        Tip tip = own.owned(id);
        OrganisationRow body = organisations.get(verifier);
        recusals.refuse(tip, body);
        boolean government = body.kind() == OrganisationKind.GOVERNMENT || body.kind() == OrganisationKind.COMMITTEE_OFFICE;
        tip.assign(verifier.value(), body.name(), government, caller.actor(), now());
        desk.awaitVerification(tip);
        done(tip, "assigned");
    }

    public void handle(@NotNull TipId id, @NotBlank @Size(max = 5000) String whatWasDone) {
        Tip tip = own.owned(id);
        tip.handle(whatWasDone, today(), caller.actor(), now());
        desk.handled(tip);
        handled.fire(new TipHandled(tip.id(), tip.matter(), tip.number(), tip.regionPath(), new OrganisationId(tip.owner()), tip.kind(), tip.finding(),
                tip.acceptedOn(), tip.handledOn(), tip.realName(), tip.finding() != null, recusals.people(tip)));
        done(tip, "handled");
    }

    public void tellResult(@NotNull TipId id, @NotBlank @Size(max = 2000) String words) {
        Tip tip = own.owned(id);
        tip.tellResult(words, today(), caller.actor(), now());
        desk.told(tip);
        done(tip, "result-told");
    }

    public void ask(@NotNull TipId id, @NotBlank @Size(max = 1000) String question) {
        Tip tip = own.owned(id);
        tip.ask(question, caller.actor(), now());
        done(tip, "asked");
    }

    /**
     * Two tips are of one matter. Whichever was accepted first leads, however they are named here.
     *
     * @return the leading one
     */
    public TipId merge(@NotNull TipId one, @NotNull TipId other) {
        Tip a = own.owned(one);
        Tip b = own.owned(other);
        Tip lead = a.cameBefore(b) ? a : b;
        Tip follower = lead == a ? b : a;
        follower.mergeInto(lead, today(), caller.actor(), now());
        recusals.inherit(lead, follower);
        desk.clear(follower);
        done(follower, "merged");
        alike.next(follower);
        return lead.id();
    }

    /**
     * Merges all that are nearly the same and still wait into this one, at most five hundred at a time.
     *
     * @return how many
     */
    public int mergeAlike(@NotNull TipId id) {
        Tip lead = own.owned(id);
        List<Tip> followers = alike.waiting(lead);
        for (Tip follower : followers) {
            follower.mergeInto(lead, today(), caller.actor(), now());
            recusals.inherit(lead, follower);
            desk.clear(follower);
            done(follower, "merged");
        }
        alike.next(lead);
        return followers.size();
    }

    /**
     * Rejects this one and all that are nearly the same and still wait, for one reason, at most five hundred at a time.
     *
     * @return how many
     */
    public int rejectAlike(@NotNull TipId id, @NotBlank @Size(max = 1000) String reason) {
        Tip tip = own.owned(id);
        List<Tip> followers = alike.waiting(tip);
        for (Tip follower : followers) {
            follower.reject(reason, today(), caller.actor(), now());
            desk.clear(follower);
            done(follower, "rejected");
        }
        tip.reject(reason, today(), caller.actor(), now());
        desk.clear(tip);
        done(tip, "rejected");
        alike.next(tip);
        return followers.size() + 1;
    }

    /** A tip that was held behind others of its kind, the abuse list's included, is not like them: it lies on the desk by itself. */
    public void handleAlone(@NotNull TipId id) {
        Tip tip = own.owned(id);
        tip.handleAlone(caller.actor(), now());
        alike.next(tip);
        alike.leave(tip);
        done(tip, "handled-alone");
    }

    /** Whoever has the next move has looked at what the tipster sent. */
    @RolesAllowed({Permission.TIP_HANDLE, Permission.TIP_VERIFY})
    public void read(@NotNull TipId id) {
        Tip tip = own.onDesk(id);
        tip.read(caller.actor(), now());
        desk.read(tip);
        done(tip, "read");
    }

    /**
     * The caller is concerned himself (主动回避): a relative, a friend, a share in the enterprise.
     *
     * @param whole whether his whole organisation is, which is too late for what has ended; then, or when nobody is left in it, the tip goes to a body that is not concerned
     * @return that body; empty when the tip stays with his colleagues
     */
    public Optional<OrganisationRow> recuse(@NotNull TipId id, boolean whole, @NotBlank @Size(max = 500) String reason) {
        Tip tip = own.owned(id);
        if (whole && tip.state().ended()) {
            throw new TipMoveRefused(tip.state(), TipMove.RECUSED);
        }
        recusals.keepFrom(tip, caller.accountId(), caller.name(), true, RecusalCause.DECLARED);
        tip.recused(caller.name() + ": " + reason, caller.actor(), now());
        if (whole) {
            keepFrom(tip, new OrganisationId(caller.organisation()), RecusalCause.DECLARED);
        }
        done(tip, "recused");
        return tip.state().ended() ? Optional.empty() : routeRound(tip);
    }

    /** Who was only mentioned, as a place or a witness is, may see the tip again. */
    public void liftRecusal(@NotNull TipId id, @NotNull UUID party, @NotBlank @Size(max = 500) String reason) {
        Tip tip = own.owned(id);
        recusals.lift(tip, party);
        tip.recusalLifted(reason, caller.actor(), now());
        done(tip, "recusal-lifted");
    }

    /** @param words to the tipster: what is done for his protection */
    public void answerRetaliation(@NotNull TipId id, @NotBlank @Size(max = 2000) String words) {
        Tip tip = own.visible(id);
        recusals.superior(tip).filter(body -> body.id().value().equals(caller.organisation())).orElseThrow(NotTheSuperior::new);
        tip.answerRetaliation(words, caller.actor(), now());
        desk.protectedNow(tip);
        done(tip, "retaliation-answered");
    }

    private void keepFrom(Tip tip, OrganisationId body, RecusalCause cause) {
        if (body != null) {
            String name = organisations.get(body).name();
            recusals.keepFrom(tip, body.value(), name, false, cause);
            tip.recused(name, caller.actor(), now());
        }
    }

    private Optional<OrganisationRow> routeRound(Tip tip) {
        if (!recusals.concerns(tip)) {
            return Optional.empty();
        }
        keepFrom(tip, new OrganisationId(tip.owner()), RecusalCause.LED_BY_NAMED);
        OrganisationRow instead = recusals.desk(tip);
        recusals.admit(tip, instead);
        tip.routeRound(instead.id().value(), instead.name(), caller.actor(), now());
        desk.handOver(tip);
        done(tip, "routed-round");
        return Optional.of(instead);
    }

    private void done(Tip tip, String act) {
        desk.write(tip);
        audit.append("reporting.tip.audit." + act, TipDesk.SUBJECT, tip.id().value(), tip.number());
    }

    private static UUID idOf(OrganisationId organisation) { return organisation == null ? null : organisation.value(); }

    private LocalDate today() { return LocalDate.now(clock); }

    private Instant now() { return Instant.now(clock); }
}
