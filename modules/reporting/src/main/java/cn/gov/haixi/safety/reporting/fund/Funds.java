package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Moves the money of the reward funds; how it gets in is {@link Allocations}. Each move holds the fund's row until the transaction ends: two who
 * want the last yuan queue up.
 */
@Stateless
public class Funds {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private OwnFunds own;

    /**
     * Sets a reward's sum aside in the fund of the government that accepted the tip (谁受理、谁奖励).
     *
     * @throws FundExhausted when less is left; nothing has moved then
     * @throws NoFundForYear when that government has allocated nothing for the year
     */
    @RolesAllowed(Permission.REWARD_APPROVE)
    public FundId reserve(@NotBlank String regionPath, int year, @NotNull Money amount, @NotNull UUID subject, @NotBlank String number) {
        Fund fund = own.locked(regionPath, year).orElseThrow(() -> new NoFundForYear(year));
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
        Fund fund = own.locked(id);
        em.persist(fund.pay(amount, subject, number, caller.actor(), Instant.now(clock)));
        if (reserved.compareTo(amount) > 0) {
            em.persist(fund.giveBack(reserved.minus(amount), subject, number, caller.actor(), Instant.now(clock)));
        }
        em.flush();
    }
}
