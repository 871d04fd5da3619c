package cn.gov.haixi.safety.registry.region;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What may be done to the regions: the prefecture's office alone keeps them. */
@Stateless
@RolesAllowed(Permission.REGISTRY_EDIT)
public class Regions {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;

    /** Corrects names and the seat's position. @param seen the version that the editor was shown */
    public void correct(long seen, @NotNull @Valid RegionDraft draft) {
        Region region = get(draft.code());
        ChangedMeanwhile.check(seen, region.version());
        region.correct(draft);
        log("corrected", region);
    }

    /**
     * Sets up a county unit in place of others, as 茫崖市 took the place of two administrative committees on 2018-12-27.
     *
     * @param day the successor's first day; the predecessors end on its eve
     */
    public void merge(@NotEmpty @Size(max = 20) List<String> predecessors, @NotNull @Valid RegionDraft draft, @NotNull @CivilDay LocalDate day) {
        if (em.find(Region.class, draft.code()) != null) {
            throw new RegionCodeTaken(draft.code());
        }
        List<Region> merged = predecessors.stream().distinct().map(this::get).toList();
        Region successor = new Region(draft, get(caller.scope().regionPath().replace("/", "")), day);
        em.persist(successor);
        merged.forEach(region -> region.mergeInto(successor));
        log("merged", successor);
    }

    private Region get(String code) {
        Region region = caller.scope().wholePrefecture() && caller.scope().reach() == Scope.Reach.REGION ? em.find(Region.class, code) : null;
        if (region == null) {
            throw new RegionNotFound(code);
        }
        return region;
    }

    /** A region's code is no UUID; the audit row gets one made from it, and the code in clear. */
    private void log(String act, Region region) {
        audit.append("registry.region.audit." + act, "registry.region",
                UUID.nameUUIDFromBytes(region.code().getBytes(StandardCharsets.US_ASCII)), region.code() + " " + region.row().name());
    }
}
