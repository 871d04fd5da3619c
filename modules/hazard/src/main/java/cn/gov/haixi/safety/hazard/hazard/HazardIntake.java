package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Opens a hazard for whoever found one: a verified tip, a check, a mutual inspection, an insurer's service. In the caller's transaction, so that a
 * find and its hazard are both kept or neither; it asks for no permission by itself. The body that supervises the enterprise gets it on its desk,
 * where there is none the committee office of the region.
 */
@ApplicationScoped
public class HazardIntake {
    private static final String SERIES = "隐患";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private Validator validator;
    @Inject private HazardClocks clocks;
    @Inject private HazardNumbers numbers;
    @Inject private HazardDesk desk;
    @Inject private KeptHazards kept;
    @Inject private Repetitions repetitions;
    @Inject private AccidentTypes accidentTypes;
    @Inject private EnterpriseQueries enterprises;
    @Inject private RegionQueries regions;
    @Inject private Attachments attachments;

    /** @throws ConstraintViolationException naming what is missing or too long */
    public HazardId open(NewHazard told) { return open(told, null, Set.of()); }

    /** @param notBy bodies and accounts from which it is kept; a body that is not concerned does in their stead */
    public HazardId open(NewHazard told, Set<UUID> notBy) { return open(told, null, notBy); }

    /** @param kind null while nobody has said */
    public HazardId open(NewHazard told, Classification kind) { return open(told, kind, Set.of()); }

    private HazardId open(NewHazard told, Classification kind, Set<UUID> notBy) {
        check(told);
        Optional<EnterpriseRow> enterprise = enterprise(told);
        NewHazard found = enterprise.map(told::of).orElse(told);
        if (kind != null) {
            check(kind);
            accidentTypes.check(kind.accidentType(), told.foundOn());
        }
        LocalDate today = LocalDate.now(clock);
        Instant now = Instant.now(clock);
        RegionRow region = regions.all().stream().filter(one -> one.path().equals(found.regionPath())).findFirst().orElseThrow(() -> new HazardRegionRefused(found.regionPath()));
        UUID supervisor = kept.supervisor(enterprise.orElse(null), region.path(), notBy).id().value();
        Actor by = caller.actor();
        Hazard hazard = new Hazard(numbers.next(SERIES, today.getYear()), found, enterprise.map(EnterpriseRow::name).orElse(told.enterpriseName()), supervisor,
                clocks.confirmBy(today), by, today, now);
        if (kind != null) {
            hazard.classify(kind);
            repetitions.recognise(hazard, now);
        }
        em.persist(hazard);
        em.flush();
        notBy.stream().filter(party -> !party.equals(supervisor)).forEach(party -> kept.keep(hazard, party));
        desk.moved(hazard, "reported");
        return hazard.id();
    }

    /**
     * For whoever opened it and finds that it is none, while nobody has confirmed it.
     *
     * @param why number of the record that says so
     * @return whether it is none; false when it is confirmed: then it is no longer the finder's to judge
     */
    public boolean takeBack(HazardId id, String why) {
        Hazard hazard = em.find(Hazard.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (hazard.state() != HazardState.REPORTED) {
            return hazard.state() == HazardState.REJECTED;
        }
        hazard.takeBack(why, LocalDate.now(clock), caller.actor(), Instant.now(clock));
        desk.moved(hazard, "taken-back");
        return true;
    }

    /** How it looked when it was found, for whoever opened it in the same transaction. */
    public void picture(HazardId id, Upload picture) { attachments.store(new AttachmentOwner(HazardDesk.SUBJECT, id.value()), picture, AttachmentRules.PHOTOS_AND_VIDEO); }

    /** A name that only one enterprise of the region bears is that enterprise's, as its code is. */
    private Optional<EnterpriseRow> enterprise(NewHazard told) {
        return told.enterprise() == null ? enterprises.named(told.enterpriseName(), told.regionPath()) : Optional.of(enterprises.get(told.enterprise()));
    }

    private <T> void check(T told) {
        var violations = validator.validate(told);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
