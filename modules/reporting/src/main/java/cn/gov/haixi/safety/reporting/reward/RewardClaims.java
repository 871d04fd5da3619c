package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.reporting.tip.Receipts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The tipster's side of a reward: whoever holds the receipt sees how far it is and claims it, and is asked for no name.
 * An unknown or wrong receipt is refused as {@link Receipts} refuses it.
 */
@Stateless
@PermitAll
public class RewardClaims {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Receipts receipts;
    @Inject private OneTimeCodes codes;
    @Inject private BankVault bank;
    @Inject private BonusClaims bonuses;
    @Inject private RewardDesk desk;

    /** @return empty as long as no reward has been opened for the tip; for ever where there is none to expect */
    public Optional<RewardProgress> of(@NotBlank String receipt) {
        return under(receipt, LockModeType.NONE).map(reward -> reward.progress(notices(reward)));
    }

    /**
     * Claims the reward, or claims it anew after a lost code or a mistyped account.
     *
     * @param insider what he says of himself for the bonus that some scales give; told to nobody but the cashier
     * @throws BonusNotOffered when there is no bonus to claim
     * @throws BonusAtCounterOnly when he wants it by transfer: proof is shown at the counter
     * @throws NotClaimable when there is none, it is not granted yet, the bank has already got the account, or it is paid or waived
     */
    public Claimed claim(@NotBlank String receipt, @NotNull Payment how, @NotNull InsiderClaim insider) {
        Reward reward = under(receipt, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotClaimable::new);
        if (insider != InsiderClaim.NONE && how.way() != PaymentWay.CASH) {
            throw new BonusAtCounterOnly();
        }
        reward.claim(how.way(), Instant.now(clock));
        if (reward.bonus().isPositive()) {
            bonuses.keep(reward.id(), insider);
        } else if (insider != InsiderClaim.NONE) {
            throw new BonusNotOffered();
        }
        String code = "";
        if (how instanceof Payment.Transfer transfer) {
            codes.withdraw(reward.id());
            bank.keep(reward.id(), transfer);
        } else {
            bank.wipe(reward.id());
            code = codes.issue(reward.id());
        }
        desk.done(reward, "claimed");
        return new Claimed(reward.number(), how.way(), code, reward.collectBy());
    }

    private Optional<Reward> under(String receipt, LockModeType lock) {
        return em.createQuery("select r from Reward r where r.tip = :tip", Reward.class)
                .setParameter("tip", receipts.open(receipt).value()).setLockMode(lock).getResultStream().findFirst();
    }

    private List<RewardNotice> notices(Reward reward) {
        return em.createQuery("select s from RewardStep s where s.reward = :reward order by s.at, s.id", RewardStep.class)
                .setParameter("reward", reward.id().value()).getResultStream()
                .filter(step -> step.act().tipsterMayKnow()).map(RewardStep::notice).toList();
    }
}
