package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** How money gets into a reward fund, always by two people: the keeper enters the allocation, somebody who grants rewards confirms it. */
@Stateless
public class Allocations {
    private static final String SUBJECT = "fund-allocation";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private OwnFunds own;
    @Inject private AuditTrail audit;
    @Inject private Worklist worklist;
    @Inject private OrganisationQueries organisations;

    /**
     * Says that money was made available to the caller's own government. Nothing is in the fund yet.
     *
     * @param document the paper by which the finance department made it available
     */
    @RolesAllowed(Permission.FUND_KEEP)
    public AllocationId propose(int year, @NotNull Money amount, @NotBlank @Size(max = 200) String document) {
        if (Math.abs(year - LocalDate.now(clock).getYear()) > 1) {
            throw new FundMoveRefused("year", Money.ZERO);
        }
        var allocation = new Allocation(caller.scope().regionPath(), year, amount, document, caller.actor(), Instant.now(clock));
        em.persist(allocation);
        em.flush();
        written(allocation, "allocation-proposed");
        worklist.keepFrom(caller.accountId(), allocation.id().value());
        worklist.open(new WorkItem("reporting.fund.work.confirm", SUBJECT, allocation.id().value(), allocation.document(),
                organisations.committeeOffice(FundRegion.code(allocation.regionPath())).id(), Permission.REWARD_APPROVE, allocation.regionPath(), null,
                "/reporting/allocation?id=" + allocation.id().value(), false));
        return allocation.id();
    }

    /** Puts the money in; the first allocation of a year opens its fund. */
    @RolesAllowed(Permission.REWARD_APPROVE)
    public FundId confirm(@NotNull AllocationId id) {
        Allocation allocation = own(id);
        allocation.confirm(caller.actor(), Instant.now(clock));
        Fund fund = own.locked(allocation.regionPath(), allocation.year()).orElseGet(() -> open(allocation));
        em.persist(fund.allocate(allocation.amount(), allocation.document(), caller.actor(), Instant.now(clock)));
        em.flush();
        written(allocation, "allocated");
        worklist.done(SUBJECT, id.value());
        return fund.id();
    }

    @RolesAllowed(Permission.REWARD_APPROVE)
    public void refuse(@NotNull AllocationId id, @NotBlank @Size(max = 1000) String why) {
        Allocation allocation = own(id);
        allocation.refuse(why, caller.actor(), Instant.now(clock));
        written(allocation, "allocation-refused");
        worklist.done(SUBJECT, id.value());
    }

    private Fund open(Allocation allocation) {
        var government = organisations.government(FundRegion.code(allocation.regionPath()));
        Fund fund = new Fund(government.id().value(), allocation.regionPath(), allocation.year());
        em.persist(fund);
        return fund;
    }

    /** Holds the row, so that of two who decide at once the second is told. */
    private Allocation own(AllocationId id) {
        Allocation allocation = em.find(Allocation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (allocation == null || !allocation.regionPath().equals(caller.scope().regionPath())) {
            throw new AllocationNotFound();
        }
        return allocation;
    }

    private void written(Allocation allocation, String act) {
        audit.append("reporting.fund.audit." + act, SUBJECT, allocation.id().value(), allocation.year() + " ¥" + allocation.amount() + " " + allocation.document());
    }
}
