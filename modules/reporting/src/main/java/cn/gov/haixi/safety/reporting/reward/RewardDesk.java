package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Writes a reward's new steps down, audits the act, and puts the reward on the desk of whoever must move next. */
@ApplicationScoped
class RewardDesk {
    static final String SUBJECT = "reward";

    @Inject private EntityManager em;
    @Inject private Worklist worklist;
    @Inject private AuditTrail audit;

    /** @param act last part of the audit key */
    void done(Reward reward, String act) {
        write(reward);
        audit.append("reporting.reward.audit." + act, SUBJECT, reward.id().value(), reward.number());
        worklist.done(SUBJECT, reward.id().value());
        switch (reward.state()) {
            case DUE -> open(reward, "propose", Permission.REWARD_PROPOSE, false);
            case PROPOSED -> open(reward, "approve", Permission.REWARD_APPROVE, false);
            case GRANTED -> open(reward, "collect", Permission.REWARD_PROPOSE, false);
            case CLAIMED -> open(reward, reward.way() == PaymentWay.CASH ? "pay-cash" : "pay-transfer", Permission.REWARD_PAY, false);
            case REFUSAL_PROPOSED -> open(reward, "approve-refusal", Permission.REWARD_APPROVE, false);
            case PAID, WAIVED, REFUSED -> { }
        }
    }

    /** The time to collect is running out: the office may remind the tipster by whatever way there is. */
    void remind(Reward reward) {
        write(reward);
        worklist.done(SUBJECT, reward.id().value());
        open(reward, "collect", Permission.REWARD_PROPOSE, true);
    }

    void write(Reward reward) { reward.takeSteps().forEach(em::persist); }

    private void open(Reward reward, String what, String permission, boolean urgent) {
        worklist.open(new WorkItem("reporting.reward.work." + what, SUBJECT, reward.id().value(), reward.number(),
                new OrganisationId(reward.desk()), permission, reward.regionPath(), reward.dueOn(),
                "/reporting/reward?id=" + reward.id().value(), urgent));
    }
}
