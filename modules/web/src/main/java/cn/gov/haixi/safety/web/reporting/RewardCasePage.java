package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.reward.AwardFormKind;
import cn.gov.haixi.safety.reporting.reward.RewardAct;
import cn.gov.haixi.safety.reporting.reward.RewardCase;
import cn.gov.haixi.safety.reporting.reward.RewardId;
import cn.gov.haixi.safety.reporting.reward.RewardPayments;
import cn.gov.haixi.safety.reporting.reward.RewardProposal;
import cn.gov.haixi.safety.reporting.reward.RewardQueries;
import cn.gov.haixi.safety.reporting.reward.RewardQuote;
import cn.gov.haixi.safety.reporting.reward.Rewards;
import cn.gov.haixi.safety.web.platform.Given;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One reward: what it is for, its assessment sheet, its sum and its way to the tipster, of whom nothing is known here (M3.7, M3.8). */
@Named
@ViewScoped
public class RewardCasePage implements Serializable {
    @Inject private RewardQueries queries;
    @Inject private Rewards rewards;
    @Inject private RewardPayments payments;
    @Inject private Caller caller;
    private String id;
    private transient RewardCase reward;
    private transient RewardQuote quote;
    private AssessmentForm form;
    private Money amount;
    private String reason;
    private String words;
    private String voucher;

    public RewardCase getReward() {
        if (reward == null) {
            reward = queries.get(caller.scope(), rewardId());
        }
        return reward;
    }

    public boolean can(String act) { return getReward().may().contains(RewardAct.valueOf(act)); }

    /** Whether the scale computes this class of finding in a certain way, so that the sheet asks for what it needs. */
    public boolean asks(String kind) {
        return getReward().scale().rules().stream()
                .anyMatch(rule -> rule.finding() == getReward().finding() && rule.form().kind() == AwardFormKind.valueOf(kind));
    }

    /** Computes what the sheet comes to and stores nothing. */
    public void assess() { quote = queries.quote(caller.scope(), rewardId(), getForm().facts(), getForm().assessment()); }

    public String propose() {
        rewards.propose(rewardId(), new RewardProposal(getForm().facts(), getForm().assessment(), amount, reason));
        return again();
    }

    public String grant() {
        rewards.grant(rewardId());
        return again();
    }

    public String sendBack() {
        rewards.sendBack(rewardId(), words);
        return again();
    }

    public String proposeRefusal() {
        rewards.proposeRefusal(rewardId(), words);
        return again();
    }

    public String refuse() {
        rewards.refuse(rewardId());
        return again();
    }

    public String extend() {
        rewards.extend(rewardId(), words);
        return again();
    }

    public String payTransfer() {
        payments.payTransfer(rewardId(), voucher);
        return again();
    }

    public String returnClaim() {
        payments.returnClaim(rewardId(), words);
        return again();
    }

    public RewardQuote getQuote() { return quote; }

    /** Filled from the last proposal when that one was sent back. */
    public AssessmentForm getForm() {
        if (form == null) {
            form = getReward().award() == null ? new AssessmentForm() : new AssessmentForm(getReward().award());
        }
        return form;
    }

    private RewardId rewardId() { return new RewardId(Given.id(id)); }

    private String again() { return "/reporting/reward?faces-redirect=true&id=" + id; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public Money getAmount() { return amount; }

    public void setAmount(Money amount) { this.amount = amount; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }

    public String getVoucher() { return voucher; }

    public void setVoucher(String voucher) { this.voucher = voucher; }
}
