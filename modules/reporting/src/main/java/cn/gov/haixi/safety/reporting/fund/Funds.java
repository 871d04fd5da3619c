package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
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
import java.util.UUID;

/** Moves the money of the reward funds. Each move holds the fund's row until the transaction ends: two who want the last yuan queue up. */
@Stateless
public class Funds {
    private static final String SUBJECT = "reward-fund";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;
    @Inject private OrganisationQueries organisations;

    /**
     * Puts money into the fund of the caller's own government; the first allocation of a year opens it.
     *
     * @param document the paper by which the finance department made the money available
     */
    @RolesAllowed(Permission.FUND_KEEP)
    public FundId allocate(int year, @NotNull Money amount, @NotBlank @Size(max = 200) String document) {
        int thisYear = LocalDate.now(clock).getYear();
        if (Math.abs(year - thisYear) > 1) {
            throw new FundMoveRefused("year", Money.ZERO);
        }
        Fund fund = openOrLock(year);
        em.persist(fund.allocate(amount, document.strip(), caller.actor(), Instant.now(clock)));
        em.flush();
        audit.append("reporting.fund.audit.allocated", SUBJECT, fund.id().value(), year + " ¥" + amount + " " + document.strip());
        return fund.id();
    }

    /**
     * Sets a reward's sum aside in the fund of the government that accepted the tip (谁受理、谁奖励).
     *
     * @throws FundExhausted when less is left; nothing has moved then
     * @throws NoFundForYear when that government has allocated nothing for the year
     */
    @RolesAllowed(Permission.REWARD_APPROVE)
    public FundId reserve(@NotBlank String regionPath, int year, @NotNull Money amount, @NotNull UUID subject, @NotBlank String number) {
        Fund fund = locked(idOf(regionPath, year));
        em.persist(fund.reserve(amount, subject, number, caller.actor(), Instant.now(clock)));
        em.flush();
        return fund.id();
    }

    /**
     * Pays out of what was set aside for the subject, and gives back what of it is not wanted.
     *
     * @param reserved what was set aside, not less than the amount
     */
    @RolesAllowed(Permission.REWARD_PAY)
    public void pay(@NotNull FundId id, @NotNull Money amount, @NotNull Money reserved, @NotNull UUID subject, @NotBlank String number) {
        Fund fund = locked(id);
        em.persist(fund.pay(amount, subject, number, caller.actor(), Instant.now(clock)));
        if (reserved.compareTo(amount) > 0) {
            em.persist(fund.giveBack(reserved.minus(amount), subject, number, caller.actor(), Instant.now(clock)));
        }
        em.flush();
    }

    private Fund openOrLock(int year) {
        String regionPath = caller.scope().regionPath();
        return em.createQuery("select f.id from Fund f where f.regionPath = :path and f.year = :year", FundId.class)
                .setParameter("path", regionPath).setParameter("year", year)
                .getResultStream().findFirst().map(this::locked).orElseGet(() -> open(regionPath, year));
    }

    private Fund open(String regionPath, int year) {
        OrganisationRow government = organisations.government(FundRegion.code(regionPath));
        Fund fund = new Fund(government.id().value(), regionPath, year);
        em.persist(fund);
        return fund;
    }

    private FundId idOf(String regionPath, int year) {
        return em.createQuery("select f.id from Fund f where f.regionPath = :path and f.year = :year", FundId.class)
                .setParameter("path", regionPath).setParameter("year", year)
                .getResultStream().findFirst().orElseThrow(() -> new NoFundForYear(year));
    }

    /** Only people of the government whose money it is may move it: a superior office sees its counties' funds, no more. */
    private Fund locked(FundId id) {
        Fund fund = em.find(Fund.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (fund == null || !fund.regionPath().equals(caller.scope().regionPath())) {
            throw new FundNotFound();
        }
        return fund;
    }
}
