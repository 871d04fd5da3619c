package cn.gov.haixi.safety.portal.page;

import cn.gov.haixi.safety.portal.PartFiles;
import cn.gov.haixi.safety.portal.guard.Guard;
import cn.gov.haixi.safety.reporting.reward.Claimed;
import cn.gov.haixi.safety.reporting.reward.InsiderClaim;
import cn.gov.haixi.safety.reporting.reward.Payment;
import cn.gov.haixi.safety.reporting.reward.PaymentWay;
import cn.gov.haixi.safety.reporting.reward.RewardClaims;
import cn.gov.haixi.safety.reporting.reward.RewardProgress;
import cn.gov.haixi.safety.reporting.tip.TipFollowUps;
import cn.gov.haixi.safety.reporting.tip.TipProgress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What became of a tip. The receipt travels in the form of each request and is forgotten after each answer. */
@Named
@RequestScoped
public class FollowPage {
    private static final DateTimeFormatter BEIJING = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @Inject private TipFollowUps followUps;
    @Inject private RewardClaims rewards;
    @Inject private Refusals refusals;
    @Inject private HttpServletRequest request;
    @Inject private Guard guard;
    private String receipt;
    private String answer;
    private String retaliation;
    private List<Part> files;
    private PaymentWay way = PaymentWay.CASH;
    private InsiderClaim insider = InsiderClaim.NONE;
    private String bank;
    private String holder;
    private String account;
    private TipProgress tip;
    private RewardProgress reward;
    private Claimed claimed;
    private String done;

    /** The page keeps nothing between two requests: what the last answer showed must be known again before this request's buttons are read. */
    @PostConstruct
    void reopen() {
        // Never out of an address: those stay in histories and logs.
        receipt = request.getMethod().equals("POST") ? request.getParameter("follow:kept") : null;
        if (receipt != null) {
            follow();
        }
    }

    public void follow() {
        refusals.passes(() -> {
            guard.receipt(request.getRemoteAddr());
            tip = followUps.progress(receipt);
            reward = rewards.of(receipt).orElse(null);
        });
    }

    public void sendAnswer() {
        if (refusals.passes(() -> followUps.answer(receipt, answer))) {
            answer = null;
            done = "portal.follow.answered";
        }
        follow();
    }

    public void addEvidence() {
        try (PartFiles evidence = new PartFiles(files)) {
            if (refusals.passes(() -> followUps.addEvidence(receipt, evidence.list()))) {
                done = "portal.follow.evidence-added";
            }
        }
        follow();
    }

    public void reportRetaliation() {
        if (refusals.passes(() -> followUps.reportRetaliation(receipt, retaliation))) {
            retaliation = null;
            done = "portal.follow.retaliation-reported";
        }
        follow();
    }

    public void claim() {
        refusals.passes(() -> claimed = rewards.claim(receipt, way == PaymentWay.CASH ? new Payment.Cash() : new Payment.Transfer(bank, account, holder), insider));
        follow();
    }

    public String beijing(Instant at) { return BEIJING.format(at); }

    public TipProgress getTip() { return tip; }

    public RewardProgress getReward() { return reward; }

    public Claimed getClaimed() { return claimed; }

    public String getDone() { return done; }

    public PaymentWay[] getWays() { return PaymentWay.values(); }

    public String getReceipt() { return receipt; }

    public void setReceipt(String receipt) { this.receipt = receipt; }

    public String getAnswer() { return answer; }

    public void setAnswer(String answer) { this.answer = answer; }

    public String getRetaliation() { return retaliation; }

    public void setRetaliation(String retaliation) { this.retaliation = retaliation; }

    public List<Part> getFiles() { return files; }

    public void setFiles(List<Part> files) { this.files = files; }

    public PaymentWay getWay() { return way; }

    public void setWay(PaymentWay way) { this.way = way; }

    public InsiderClaim getInsider() { return insider; }

    public void setInsider(InsiderClaim insider) { this.insider = insider == null ? InsiderClaim.NONE : insider; }

    public String getBank() { return bank; }

    public void setBank(String bank) { this.bank = bank; }

    public String getHolder() { return holder; }

    public void setHolder(String holder) { this.holder = holder; }

    public String getAccount() { return account; }

    public void setAccount(String account) { this.account = account; }
}
