package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.hazard.HazardNumbers;
import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.KnownSheets;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseState;
import cn.gov.haixi.safety.registry.enterprise.IndustryQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** Plans rounds of mutual inspection: what, by which sheet, and who takes part (M5.4). Until a round is paired its organiser changes all of it. */
@Stateless
@RolesAllowed(Permission.MUTUAL_KEEP)
public class MutualRounds {
    public static final int MOST_PARTIES = 200;
    private static final String SERIES = "互查";

    @Inject private EntityManager em;
    @Inject private OwnRounds own;
    @Inject private RoundDesk desk;
    @Inject private KnownSheets sheets;
    @Inject private HazardNumbers numbers;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private EnterpriseQueries enterprises;
    @Inject private IndustryQueries industries;
    @Inject private Caller caller;
    @Inject private Clock clock;

    public RoundId plan(@NotNull @Valid RoundPlan plan) {
        if (caller.scope().reach() != Scope.Reach.REGION) {
            throw new NotTheOrganiser();
        }
        checkIndustry(plan.industry());
        LocalDate today = LocalDate.now(clock);
        var round = new MutualRound(numbers.next(SERIES, today.getYear()), plan, sheets.inForce(caller.scope(), plan.sheet()), caller.scope().regionPath(), caller.actor(), today, Instant.now(clock));
        em.persist(round);
        em.flush();
        desk.moved(round, "planned");
        return round.id();
    }

    public void change(@NotNull RoundId id, @NotNull @Valid RoundPlan plan) {
        checkIndustry(plan.industry());
        MutualRound round = own.ofOrganiser(id);
        round.change(plan, sheets.inForce(caller.scope(), plan.sheet()), caller.actor(), Instant.now(clock));
        desk.moved(round, "changed");
    }

    /** Counties of the organiser's region. */
    public void addRegions(@NotNull RoundId id, @NotNull List<@NotBlank String> paths) {
        MutualRound round = planned(id, PartyKind.REGION);
        for (String path : paths) {
            RegionRow region = regions.at(LocalDate.now(clock)).stream().filter(one -> one.path().equals(path) && path.startsWith(round.regionPath()) && !path.equals(round.regionPath())).findFirst()
                    .orElseThrow(() -> new PartyRefused(path));
            add(round, place -> MutualParty.region(id, place, region.name(), region.path(), round.industry(), round.category()));
        }
    }

    /** An industry, spoken for by the department that supervises it. */
    public void addIndustry(@NotNull RoundId id, @NotNull OrganisationId department, @NotBlank @Size(max = 4) String industry, @NotNull InspectionCategory category) {
        MutualRound round = planned(id, PartyKind.INDUSTRY);
        OrganisationRow body = organisations.get(department);
        if (!body.regionPath().startsWith(round.regionPath()) || body.kind() != OrganisationKind.MEMBER_UNIT || !body.existsOn(LocalDate.now(clock))) {
            throw new PartyRefused(body.name());
        }
        checkIndustry(industry);
        add(round, place -> MutualParty.industry(id, place, department.value(), body.name(), body.regionPath(), industry, category));
    }

    /** @param enterprise null, for what is not in the register, is refused as not found */
    public void addEnterprise(@NotNull RoundId id, EnterpriseId enterprise, @NotNull InspectionCategory category) {
        MutualRound round = planned(id, PartyKind.ENTERPRISE);
        EnterpriseRow row = enterprises.get(enterprise);
        if (!row.regionPath().startsWith(round.regionPath())) {
            throw new PartyRefused("");
        }
        if (row.state() == EnterpriseState.CLOSED) {
            throw new PartyRefused(row.name());
        }
        add(round, place -> MutualParty.enterprise(id, place, enterprise.value(), row.name(), row.regionPath(), row.supervisor() == null ? null : row.supervisor().value(), division(industries, row.industry()), category));
    }

    public void remove(@NotNull RoundId id, @NotNull PartyId party) {
        MutualRound round = own.ofOrganiser(id);
        round.checkPlanned(RoundMove.CHANGED);
        MutualParty leaving = party(id, party.value());
        em.createQuery("delete from MutualConflict c where c.one = :party or c.other = :party").setParameter("party", party.value()).executeUpdate();
        em.remove(leaving);
        desk.moved(round, "party-removed");
    }

    /** They then inspect one another in neither direction. */
    public void declareConflict(@NotNull RoundId id, @NotNull PartyId one, @NotNull PartyId other, @NotBlank @Size(max = 300) String reason) {
        MutualRound round = own.ofOrganiser(id);
        round.checkPlanned(RoundMove.CHANGED);
        MutualParty first = party(id, one.value());
        MutualParty second = party(id, other.value());
        boolean known = em.createQuery("select count(*) from MutualConflict c where c.one in (:both) and c.other in (:both)", Long.class)
                .setParameter("both", List.of(one.value(), other.value())).getSingleResult() > 0;
        if (known || one.equals(other)) {
            throw new ConflictRefused();
        }
        em.persist(new MutualConflict(first, second, reason));
        desk.moved(round, "conflict-declared");
    }

    public void dropConflict(@NotNull RoundId id, @NotNull UUID conflict) {
        MutualRound round = own.ofOrganiser(id);
        round.checkPlanned(RoundMove.CHANGED);
        int dropped = em.createQuery("delete from MutualConflict c where c.id = :id and c.round = :round").setParameter("id", conflict).setParameter("round", id.value()).executeUpdate();
        if (dropped == 0) {
            throw new ConflictRefused();
        }
        desk.moved(round, "conflict-dropped");
    }

    private MutualRound planned(RoundId id, PartyKind kind) {
        MutualRound round = own.ofOrganiser(id);
        round.checkPlanned(RoundMove.CHANGED);
        if (round.kind() != kind) {
            throw new PartyRefused("");
        }
        return round;
    }

    private void add(MutualRound round, IntFunction<MutualParty> as) {
        List<MutualParty> parties = own.parties(round.id());
        if (parties.size() >= MOST_PARTIES) {
            throw new TooManyParties(MOST_PARTIES);
        }
        MutualParty party = as.apply(parties.isEmpty() ? 1 : parties.get(parties.size() - 1).place() + 1);
        if (parties.stream().anyMatch(party::is)) {
            throw new PartyTwice(party.name());
        }
        em.persist(party);
        em.flush();
        desk.moved(round, "party-added");
    }

    private MutualParty party(RoundId round, UUID id) {
        MutualParty party = id == null ? null : em.find(MutualParty.class, new PartyId(id));
        if (party == null || !party.round().equals(round.value())) {
            throw new PartyNotFound();
        }
        return party;
    }

    private void checkIndustry(String industry) {
        if (industry != null) {
            industries.get(industry);
        }
    }

    /** Rankings by industry are by its division, the first two digits, where the register knows that. */
    static String division(IndustryQueries industries, String industry) {
        return industry == null || industry.length() < 2 ? industry : industries.all().stream().anyMatch(one -> one.code().equals(industry.substring(0, 2))) ? industry.substring(0, 2) : industry;
    }
}
