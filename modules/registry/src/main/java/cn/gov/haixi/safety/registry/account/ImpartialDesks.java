package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the desk for a matter that concerns some bodies and people (M3.5, 安监总财〔2012〕63号 art. 10): the committee office of the region, else that of
 * the prefecture, else the prefecture's government, else its Party committee. Who is named on purpose together with all of these gains nothing: the last
 * of them keeps the matter.
 */
@ApplicationScoped
public class ImpartialDesks {
    private static final List<OrganisationKind> MASTERS = List.of(OrganisationKind.GOVERNMENT, OrganisationKind.PARTY_COMMITTEE);

    @Inject private OrganisationQueries organisations;
    @Inject private PermissionHolders holders;

    /**
     * The first body on the ladder that is not concerned itself.
     *
     * @param parties bodies and accounts whom it concerns
     * @param permission what is needed to handle it
     */
    public OrganisationRow desk(String regionCode, Set<UUID> parties, String permission) {
        List<OrganisationRow> ladder = ladder(regionCode);
        return ladder.stream().filter(body -> !concerned(body, parties, permission)).findFirst().orElse(ladder.get(ladder.size() - 1));
    }

    /**
     * Who has a matter from now on: the present body unless it is concerned; else the first on the ladder that is not, and where somebody can act; else the
     * first that is not named itself, where somebody else can be given the permission.
     *
     * @param permissions all that are needed
     */
    public OrganisationRow next(OrganisationId present, String regionCode, Set<UUID> parties, String... permissions) {
        OrganisationRow had = organisations.get(present);
        if (parties.isEmpty() || Stream.of(permissions).noneMatch(permission -> concerned(had, parties, permission))) {
            return had;
        }
        List<OrganisationRow> ladder = ladder(regionCode);
        return ladder.stream().filter(body -> Stream.of(permissions).allMatch(permission -> able(body, parties, permission))).findFirst()
                .or(() -> Stream.concat(Stream.of(had), ladder.stream()).filter(body -> !named(body, parties)).findFirst()).orElse(ladder.get(ladder.size() - 1));
    }

    /** The desks in the order in which they are asked. */
    public List<OrganisationRow> ladder(String regionCode) {
        List<OrganisationRow> ladder = new ArrayList<>();
        OrganisationRow office = organisations.committeeOffice(regionCode);
        ladder.add(office);
        OrganisationRow top = office;
        for (Optional<OrganisationRow> above = organisations.superior(top.id()); above.isPresent(); above = organisations.superior(top.id())) {
            top = above.get();
            ladder.add(top);
        }
        ladder.addAll(organisations.inRegion(top.regionCode(), OrganisationKind.GOVERNMENT));
        ladder.addAll(organisations.inRegion(top.regionCode(), OrganisationKind.PARTY_COMMITTEE));
        return ladder;
    }

    /** Named itself; or an office whose government or Party committee is named; or one whose every clerk is named. */
    public boolean concerned(OrganisationRow body, Set<UUID> parties, String permission) {
        if (parties.isEmpty()) {
            return false;
        }
        if (named(body, parties)) {
            return true;
        }
        Set<UUID> clerks = holders.accounts(body.id(), permission);
        return !clerks.isEmpty() && parties.containsAll(clerks);
    }

    /** Its committee office, of one that leads such an office; empty for every other. */
    public Optional<OrganisationRow> led(OrganisationId master) {
        OrganisationRow body = organisations.get(master);
        return MASTERS.contains(body.kind()) ? organisations.inRegion(body.regionCode(), OrganisationKind.COMMITTEE_OFFICE).stream().findFirst() : Optional.empty();
    }

    /** Whether it is not concerned and somebody in it can act. */
    public boolean able(OrganisationId body, Set<UUID> parties, String permission) { return able(organisations.get(body), parties, permission); }

    private boolean able(OrganisationRow body, Set<UUID> parties, String permission) { return !named(body, parties) && !parties.containsAll(holders.accounts(body.id(), permission)); }

    private boolean named(OrganisationRow body, Set<UUID> parties) {
        return parties.contains(body.id().value()) || body.kind() == OrganisationKind.COMMITTEE_OFFICE
                && MASTERS.stream().flatMap(kind -> organisations.inRegion(body.regionCode(), kind).stream()).anyMatch(master -> parties.contains(master.id().value()));
    }
}
