package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import cn.gov.haixi.safety.registry.parameter.Dated;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Proposes every other reward that the invented tips have opened, so that there is one to approve and one to assess. No money moves. */
@ApplicationScoped
class RewardDemo {
    private static final Actor CLERK = new Actor(null, null, "示例经办人", "");

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private ScalesInForce scales;
    @Inject private Parameters parameters;
    @Inject private RewardDesk desk;

    void fill(@Observes @Priority(320) DemoWanted wanted) {
        List<Reward> due = em.createQuery("select r from Reward r where r.state = :due order by r.number", Reward.class)
                .setParameter("due", RewardState.DUE).getResultList();
        for (int i = 0; i < due.size(); i += 2) {
            propose(due.get(i));
        }
    }

    private void propose(Reward reward) {
        Dated<String> scheme = parameters.text(AssessmentScheme.PARAMETER, reward.acceptedOn());
        var sheet = Assessment.of("2321123", "(示例)依据现场核查记录和整改复查意见评估。");
        reward.propose(new RewardProposal(AwardFacts.NONE, sheet, null, ""), scales.on(reward.acceptedOn()), AssessmentScheme.parse(scheme.value()),
                scheme.version(), CLERK, Instant.now(clock));
        desk.done(reward, "proposed");
    }
}
