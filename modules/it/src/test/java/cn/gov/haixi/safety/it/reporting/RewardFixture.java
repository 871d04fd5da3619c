package cn.gov.haixi.safety.it.reporting;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.reporting.reward.Assessment;
import cn.gov.haixi.safety.reporting.reward.AwardFacts;
import cn.gov.haixi.safety.reporting.reward.Criterion;
import cn.gov.haixi.safety.reporting.reward.RewardId;
import cn.gov.haixi.safety.reporting.reward.RewardProposal;
import cn.gov.haixi.safety.reporting.reward.RewardQueries;
import cn.gov.haixi.safety.reporting.reward.Rewards;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.Received;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipHandled;
import cn.gov.haixi.safety.reporting.tip.TipIntake;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rewards as far as a test needs them, each of a tip of its own. */
@ApplicationScoped
public class RewardFixture {
    static final String GEERMU = "632801";
    static final String PREFECTURE = "632800";

    @Inject private TipIntake intake;
    @Inject private HandledTips tips;
    @Inject private Rewards rewards;
    @Inject private RewardQueries queries;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private Clock clock;

    /** A reward and the receipt of the tip it is for. */
    public record Case(RewardId id, String number, String receipt, TipHandled tip) { }

    /** @param clerk who handles the tip */
    Case due(String clerk, String regionCode, FindingClass finding) {
        Received received = As.nobody().get(() -> intake.fromPortal(new TipDraft(TipKind.HAZARD, "示例:奖励测试用的举报,厂区燃气管道泄漏", regionCode, "示例地点", null,
                null, null, null, UUID.randomUUID()), List.of()));
        LocalDate today = LocalDate.now(clock);
        OrganisationId office = organisations.committeeOffice(regionCode).id();
        var tip = new TipHandled(received.id(), UUID.randomUUID(), received.number(), regions.get(regionCode).path(), office, TipKind.HAZARD, finding,
                today, today, false, true, List.of());
        As.account(clerk).run(() -> tips.say(tip));
        RewardId id = As.account(clerk).get(() -> queries.of(regionScope(regionCode), received.id())).orElseThrow();
        String number = As.account(clerk).get(() -> queries.get(regionScope(regionCode), id)).number();
        return new Case(id, number, received.receipt(), tip);
    }

    private Scope regionScope(String regionCode) {
        return Scope.region(regions.get(regionCode).path(), null);
    }

    Case proposed(String clerk, String regionCode, Money amount) {
        Case reward = due(clerk, regionCode, FindingClass.HAZARD_MAJOR);
        As.account(clerk).run(() -> rewards.propose(reward.id(), proposal(amount)));
        return reward;
    }

    Case granted(Money amount) {
        Case reward = proposed("geermu-banli", GEERMU, amount);
        As.account("geermu-zhuren").run(() -> rewards.grant(reward.id()));
        return reward;
    }

    void say(TipHandled tip) { As.account("geermu-banli").run(() -> tips.say(tip)); }

    static RewardProposal proposal(Money amount) { return new RewardProposal(AwardFacts.NONE, sheet(), amount, "测试所需"); }

    /** All levels in the middle: 33 points. */
    static Assessment sheet() {
        return new Assessment(Arrays.stream(Criterion.values()).collect(Collectors.toMap(Function.identity(), criterion -> 1)), "现场核查记录(示例)");
    }
}
