package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentOwner;
import cn.gov.haixi.safety.platform.attachment.AttachmentRules;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import cn.gov.haixi.safety.platform.attachment.Upload;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Enters hazards by hand: an enterprise those of its own check, a body those of its inspection. */
@Stateless
public class Hazards {
    @Inject private HazardIntake intake;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Attachments attachments;
    @Inject private Caller caller;

    @RolesAllowed(Permission.HAZARD_RECTIFY)
    public HazardId bySelfCheck(@NotNull @Valid HazardEntry entry, @NotNull List<Upload> pictures) {
        if (caller.scope().enterprise() == null) {
            throw new OutsideReach();
        }
        return enter(entry, HazardSource.SELF_CHECK, new EnterpriseId(caller.scope().enterprise()), pictures);
    }

    @RolesAllowed(Permission.HAZARD_HANDLE)
    public HazardId byInspection(@NotNull @Valid HazardEntry entry, @NotNull List<Upload> pictures) {
        return enter(entry, HazardSource.GOVERNMENT, entry.enterprise(), pictures);
    }

    /** From a sheet; whose, by the caller's account. */
    @RolesAllowed({Permission.HAZARD_RECTIFY, Permission.HAZARD_HANDLE})
    public HazardId byImport(@NotNull @Valid HazardEntry entry) {
        EnterpriseId own = caller.scope().enterprise() == null ? entry.enterprise() : new EnterpriseId(caller.scope().enterprise());
        return enter(entry, HazardSource.IMPORT, own, List.of());
    }

    private HazardId enter(HazardEntry entry, HazardSource source, EnterpriseId enterprise, List<Upload> pictures) {
        EnterpriseRow known = enterprise == null ? enterprises.named(entry.enterpriseName(), entry.regionPath()).or(() -> enterprises.named(entry.enterpriseName(), caller.scope().regionPath())).orElse(null) : enterprises.get(enterprise);
        String region = known == null ? entry.regionPath() : NewHazard.within(entry.regionPath(), known);
        if (region != null && !caller.scope().includes(region)) {
            throw new OutsideReach();
        }
        String finder = entry.foundBy() == null || entry.foundBy().isBlank() ? caller.organisationName() + " " + caller.name() : entry.foundBy();
        HazardId id = intake.open(new NewHazard(source, null, null, null, known == null ? null : known.id(), entry.enterpriseName(), region, entry.place(), entry.position(), entry.riskUnit(),
                entry.found(), entry.kind().grade(), entry.foundOn(), finder.strip()), entry.kind());
        pictures.forEach(file -> attachments.store(new AttachmentOwner(HazardDesk.SUBJECT, id.value()), file, AttachmentRules.PHOTOS_AND_VIDEO));
        return id;
    }
}
