package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.reporting.fund.Funds;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The cashier's work: money over the counter against the one-time code, or by the bank from a list. */
@Stateless
@RolesAllowed(Permission.REWARD_PAY)
public class RewardPayments {
    private static final int MOST_IN_A_LIST = 500;

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private OwnRewards own;
    @Inject private OneTimeCodes codes;
    @Inject private BankVault bank;
    @Inject private BonusClaims bonuses;
    @Inject private RewardDesk desk;
    @Inject private RewardClocks clocks;
    @Inject private Funds funds;
    @Inject private AuditTrail audit;

    /**
     * @param number as the tipster says it
     * @param voucher number of the slip that stays with the cashier
     * @param proof what the cashier found of a claimed bonus; null where none was claimed
     * @throws BonusUndecided when one was claimed and the cashier has not looked: the answer says what must be shown
     * @throws BonusNotClaimed when there was none to prove
     * @throws CodeRefused whether the number is unknown, the code wrong or tried too often: the answer is the same
     */
    public void payCash(@NotBlank @Size(max = 32) String number, @NotBlank @Size(max = 32) String code, @NotBlank @Size(max = 100) String voucher, BonusProof proof) {
        if (!codes.opens(caller.scope().regionPath(), number.strip(), code.strip())) {
            throw new CodeRefused();
        }
        Reward reward = own.byNumber(number.strip());
        InsiderClaim claim = bonuses.open(reward.id());
        if (claim != InsiderClaim.NONE && proof == null) {
            throw new BonusUndecided(claim);
        }
        if (claim == InsiderClaim.NONE && proof != null) {
            throw new BonusNotClaimed();
        }
        pay(reward, PaymentWay.CASH, proof == BonusProof.PROVED, voucher);
    }

    /** @param voucher number of the bank's slip */
    public void payTransfer(@NotNull RewardId id, @NotBlank @Size(max = 100) String voucher) {
        Reward reward = own.get(id);
        pay(reward, PaymentWay.TRANSFER, false, voucher);
        bank.wipeOn(id, clocks.bankDetailsUntil(today()));
    }

    private void pay(Reward reward, PaymentWay how, boolean withBonus, String voucher) {
        reward.pay(how, withBonus, voucher.strip(), caller.actor(), today(), now());
        bonuses.wipe(reward.id());
        em.flush();
        funds.pay(reward.fund(), reward.paidAmount(), reward.most(), reward.id().value(), reward.number());
        desk.done(reward, "paid");
    }

    /** The bank sent it back: the tipster is told why and claims again. */
    public void returnClaim(@NotNull RewardId id, @NotBlank @Size(max = 500) String why) {
        Reward reward = own.get(id);
        reward.returnClaim(why, clocks.collectBy(today()), caller.actor(), now());
        bank.wipe(id);
        bonuses.wipe(id);
        desk.done(reward, "claim-returned");
    }

    /**
     * All transfers that wait for the bank. Each account that is opened for the list leaves its line in the audit trail; from now on
     * the tipster can no longer change it.
     */
    public PaymentList list() {
        List<Reward> waiting = Unrecused.bind(em.createQuery("select r from Reward r where r.state = :claimed and r.way = :transfer and r.regionPath = :path"
                        + Unrecused.tip("r.tip") + " order by r.number", Reward.class), caller.scope())
                .setParameter("claimed", RewardState.CLAIMED).setParameter("transfer", PaymentWay.TRANSFER)
                .setParameter("path", caller.scope().regionPath()).setMaxResults(MOST_IN_A_LIST).getResultList();
        if (waiting.isEmpty()) {
            throw new NothingToList();
        }
        List<PaymentSheet.Line> lines = new ArrayList<>();
        for (Reward reward : waiting) {
            reward.list(caller.actor(), now());
            desk.write(reward);
            audit.append("reporting.reward.audit.account-opened", RewardDesk.SUBJECT, reward.id().value(), reward.number());
            lines.add(new PaymentSheet.Line(reward.number(), bank.open(reward.id()), reward.amount()));
        }
        String title = Messages.text(Messages.CHINESE, "reporting.reward.sheet.title", caller.organisationName(), today());
        return new PaymentList(title + ".xlsx", PaymentSheet.of(Messages.CHINESE, title, lines), lines.size());
    }

    private LocalDate today() { return LocalDate.now(clock); }

    private Instant now() { return Instant.now(clock); }
}
