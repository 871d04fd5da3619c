package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.ImpartialDesks;
import cn.gov.haixi.safety.registry.account.Mention;
import cn.gov.haixi.safety.registry.account.Mentions;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps a tip from those whom it concerns, and finds the desk that it goes to instead (M3.5, 安监总财〔2012〕63号 art. 10). */
@ApplicationScoped
class Recusals {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Mentions mentions;
    @Inject private OrganisationQueries organisations;
    @Inject private ImpartialDesks desks;
    @Inject private Worklist worklist;
    @Inject private Event<PartyKeptFrom> kept;
    @Inject private Event<PartyLetIn> letIn;

    /** Where a tip goes, and who must not see it: the named, and the offices that were passed over for their sake. */
    record Route(OrganisationRow desk, List<Mention> named, List<OrganisationRow> passedOver) { }

    /** Before there is a case: from its words alone. */
    Route route(String words, RegionRow region) {
        List<Mention> named = mentions.in(words, region);
        Set<UUID> parties = new HashSet<>();
        named.forEach(one -> parties.add(one.party()));
        OrganisationRow desk = desk(region.code(), parties);
        return new Route(desk, named.stream().filter(one -> !one.party().equals(desk.id().value())).toList(),
                desks.ladder(region.code()).stream().takeWhile(body -> !body.id().equals(desk.id())).filter(body -> !parties.contains(body.id().value())).toList());
    }

    /**
     * Who is named only now, in what the tipster says later. A body that is verifying it stays: its work is under way. The last body that could have the
     * tip keeps it, as at the beginning.
     */
    Route later(Tip tip, String words, RegionRow region) {
        Set<UUID> parties = parties(tip);
        List<Mention> named = mentions.in(words, region).stream().filter(one -> !parties.contains(one.party()) && !verifies(tip, one.party())).toList();
        named.forEach(one -> parties.add(one.party()));
        OrganisationRow owner = organisations.get(new OrganisationId(tip.owner()));
        OrganisationRow desk = !named.isEmpty() && concerned(owner, parties) ? desk(region.code(), parties) : owner;
        return new Route(desk, named.stream().filter(one -> !one.party().equals(desk.id().value())).toList(),
                desk.id().equals(owner.id()) || parties.contains(owner.id().value()) ? List.of() : List.of(owner));
    }

    void keepFrom(Tip tip, Route route) {
        route.named().forEach(one -> keepFrom(tip, one.party(), one.name(), one.person(), RecusalCause.MENTIONED));
        route.passedOver().forEach(body -> keepFrom(tip, body.id().value(), body.name(), false, RecusalCause.LED_BY_NAMED));
    }

    void keepFrom(Tip tip, UUID party, String name, boolean person, RecusalCause cause) {
        Optional<Recusal> known = of(tip.id()).stream().filter(one -> one.party().equals(party)).findFirst();
        if (known.isPresent()) {
            known.get().because(cause);
            return;
        }
        em.persist(new Recusal(tip.id(), party, name, person, cause, clock.instant()));
        worklist.keepFrom(party, tip.id().value());
        kept.fire(new PartyKeptFrom(tip.id(), party));
        if (!person) {
            ledBy(party).filter(office -> !office.id().value().equals(tip.owner()) && !verifies(tip, office.id().value())).ifPresent(office -> keepFrom(tip, office.id().value(), office.name(), false, RecusalCause.LED_BY_NAMED));
        }
    }

    private static boolean verifies(Tip tip, UUID body) { return tip.state() == TipState.VERIFYING && body.equals(tip.verifier()); }

    private Optional<OrganisationRow> ledBy(UUID body) { return desks.led(new OrganisationId(body)); }

    /** The lead of a matter is kept from whoever is named in a follower. */
    void inherit(Tip lead, Tip follower) {
        of(follower.id()).stream().map(Recusal::row).forEach(row -> keepFrom(lead, row.party(), row.name(), row.person(), row.cause()));
    }

    void lift(Tip tip, UUID party) {
        Recusal recusal = of(tip.id()).stream().filter(one -> one.party().equals(party) && one.row().liftable()).findFirst()
                .orElseThrow(() -> new TipMoveRefused(tip.state(), TipMove.RECUSAL_LIFTED));
        if (!recusal.person() && concernedWithout(tip, recusal)) {
            recusal.ledByNamed();
        } else {
            letIn(tip, recusal);
        }
        // An office that was kept out for the sake of others alone comes back with the last of them.
        for (Optional<Recusal> idle = idle(tip); idle.isPresent(); idle = idle(tip)) {
            letIn(tip, idle.get());
        }
    }

    private Optional<Recusal> idle(Tip tip) { return of(tip.id()).stream().filter(one -> one.row().cause() == RecusalCause.LED_BY_NAMED && !concernedWithout(tip, one)).findFirst(); }

    /** Whoever has a tip now sees it, whatever was said of it before: the last that could have it. */
    void admit(Tip tip, OrganisationRow desk) { of(tip.id()).stream().filter(one -> one.party().equals(desk.id().value())).findFirst().ifPresent(one -> letIn(tip, one)); }

    private boolean concernedWithout(Tip tip, Recusal body) {
        Set<UUID> others = parties(tip);
        others.remove(body.party());
        return concerned(organisations.get(new OrganisationId(body.party())), others);
    }

    private void letIn(Tip tip, Recusal recusal) {
        em.remove(recusal);
        em.flush();
        worklist.giveBack(recusal.party(), tip.id().value());
        letIn.fire(new PartyLetIn(tip.id(), recusal.party()));
    }

    /** The accounts of people from whom it is kept. */
    List<UUID> people(Tip tip) { return of(tip.id()).stream().filter(Recusal::person).map(Recusal::party).toList(); }

    List<Recusal> of(TipId tip) {
        return em.createQuery("select q from Recusal q where q.tip = :tip order by q.id", Recusal.class).setParameter("tip", tip).getResultList();
    }

    /** @throws RecusedBody when the tip is kept from it */
    void refuse(Tip tip, OrganisationRow body) {
        if (of(tip.id()).stream().anyMatch(one -> one.party().equals(body.id().value()))) {
            throw new RecusedBody(body.name());
        }
    }

    /** Whether the body on whose desk the tip lies is concerned. */
    boolean concerns(Tip tip) { return concerned(organisations.get(new OrganisationId(tip.owner())), parties(tip)); }

    /** The first body, from the region's office upwards, that is not concerned itself. */
    OrganisationRow desk(Tip tip) { return desk(tip.regionCode(), parties(tip)); }

    /** Who stands above the desk and is not concerned itself; empty when nobody does. */
    Optional<OrganisationRow> superior(Tip tip) {
        Optional<OrganisationRow> above = organisations.superior(new OrganisationId(tip.owner()));
        Set<UUID> parties = parties(tip);
        if (above.isPresent() && !concerned(above.get(), parties)) {
            return above;
        }
        return desks.ladder(tip.regionCode()).stream().filter(body -> !body.regionCode().equals(tip.regionCode()) && !body.id().value().equals(tip.owner()))
                .filter(body -> !concerned(body, parties)).findFirst();
    }

    /** Bodies and people from whom it is kept. */
    Set<UUID> parties(Tip tip) {
        Set<UUID> parties = new HashSet<>();
        of(tip.id()).forEach(one -> parties.add(one.party()));
        return parties;
    }

    private OrganisationRow desk(String regionCode, Set<UUID> parties) { return desks.desk(regionCode, parties, Permission.TIP_HANDLE); }

    private boolean concerned(OrganisationRow body, Set<UUID> parties) { return desks.concerned(body, parties, Permission.TIP_HANDLE); }
}
