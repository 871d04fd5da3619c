package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps the pool of experts (M5.2): an office those of its own region, the prefecture's office all. */
@Stateless
@RolesAllowed(Permission.EXPERT_KEEP)
public class Experts {
    static final String SUBJECT = "expert";

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;
    @Inject private RegionQueries regions;
    @Inject private EnterpriseQueries enterprises;
    @Inject private OrganisationQueries organisations;

    public ExpertId enter(@NotNull @Valid ExpertDraft draft) {
        Expert expert = new Expert(draft, region(draft));
        em.persist(expert);
        note(expert, CaseMove.ENTERED, expert.name());
        return expert.id();
    }

    /** @param seen the version that the editor was shown */
    public void correct(@NotNull ExpertId id, long seen, @NotNull @Valid ExpertDraft draft) {
        Expert expert = own(id);
        ChangedMeanwhile.check(seen, expert.version());
        expert.correct(draft, region(draft));
        note(expert, CaseMove.CORRECTED, "");
    }

    public void addCertificate(@NotNull ExpertId id, @NotNull @Valid Certificate certificate) {
        Expert expert = own(id);
        expert.add(certificate);
        note(expert, CaseMove.CERTIFICATE_ADDED, certificate.name() + " " + certificate.number());
    }

    public void removeCertificate(@NotNull ExpertId id, @NotNull String number) {
        Expert expert = own(id);
        expert.dropCertificate(number).ifPresent(gone -> note(expert, CaseMove.CERTIFICATE_REMOVED, gone + " " + number));
    }

    /** He must not judge this enterprise. */
    public void addConflict(@NotNull ExpertId id, @NotNull EnterpriseId enterprise, @NotBlank @Size(max = 200) String reason) {
        conflict(id, new Conflict(enterprise.value(), enterprises.get(enterprise).name(), reason.strip()));
    }

    /** He must not judge this organisation. */
    public void addConflict(@NotNull ExpertId id, @NotNull OrganisationId body, @NotBlank @Size(max = 200) String reason) {
        conflict(id, new Conflict(body.value(), organisations.get(body).name(), reason.strip()));
    }

    private void conflict(ExpertId id, Conflict conflict) {
        Expert expert = own(id);
        expert.add(conflict);
        note(expert, CaseMove.CONFLICT_ADDED, conflict.name() + " " + conflict.reason());
    }

    public void removeConflict(@NotNull ExpertId id, @NotNull UUID party) {
        Expert expert = own(id);
        expert.dropConflict(party).ifPresent(gone -> note(expert, CaseMove.CONFLICT_REMOVED, gone));
    }

    public void addAbsence(@NotNull ExpertId id, @NotNull @CivilDay LocalDate from, @NotNull @CivilDay LocalDate to, @NotBlank @Size(max = 200) String reason) {
        Expert expert = own(id);
        expert.add(new Absence(from, to, reason.strip()));
        note(expert, CaseMove.ABSENCE_ADDED, from + "—" + to + " " + reason.strip());
    }

    public void removeAbsence(@NotNull ExpertId id, @NotNull @CivilDay LocalDate from) {
        Expert expert = own(id);
        expert.dropAbsence(from).ifPresent(gone -> note(expert, CaseMove.ABSENCE_REMOVED, gone));
    }

    public void withdraw(@NotNull ExpertId id, @NotBlank @Size(max = 500) String why) {
        Expert expert = own(id);
        expert.withdraw(why);
        note(expert, CaseMove.WITHDRAWN, why.strip());
    }

    public void readmit(@NotNull ExpertId id) {
        Expert expert = own(id);
        expert.readmit();
        note(expert, CaseMove.READMITTED, "");
    }

    /** The number in clear, for whoever may draw him; written down. */
    public String revealPhone(@NotNull ExpertId id) {
        Expert expert = id.value() == null || caller.scope().reach() == Scope.Reach.ENTERPRISE ? null : em.find(Expert.class, id);
        if (expert == null) {
            throw new ExpertNotFound();
        }
        note(expert, CaseMove.PHONE_REVEALED, "");
        return expert.phone();
    }

    private String region(ExpertDraft draft) {
        String path = regions.get(draft.regionCode()).path();
        if (!caller.scope().includes(path)) {
            throw new ExpertNotFound();
        }
        return path;
    }

    private Expert own(ExpertId id) {
        Expert expert = id.value() == null ? null : em.find(Expert.class, id);
        if (expert == null || !ExpertQueries.keeps(caller, expert.regionPath())) {
            throw new ExpertNotFound();
        }
        return expert;
    }

    private void note(Expert expert, CaseMove move, String words) { trail.note(SUBJECT, expert.id().value(), move, words); }
}
