package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.parameter.Dated;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import cn.gov.haixi.safety.reporting.fund.Funds;
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

/** How a reward is proposed and granted, or refused, always by two people. Paying is {@link RewardPayments}, claiming {@link RewardClaims}. */
@Stateless
public class Rewards {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private OwnRewards own;
    @Inject private RewardDesk desk;
    @Inject private RewardClocks clocks;
    @Inject private ScalesInForce scales;
    @Inject private Parameters parameters;
    @Inject private Funds funds;

    /** Takes the scale and the points that were in force when the tip was accepted. */
    @RolesAllowed(Permission.REWARD_PROPOSE)
    public void propose(@NotNull RewardId id, @NotNull RewardProposal proposal) {
        Reward reward = own.get(id);
        Dated<String> scheme = parameters.text(AssessmentScheme.PARAMETER, reward.acceptedOn());
        reward.propose(proposal, scales.on(reward.acceptedOn()), AssessmentScheme.parse(scheme.value()), scheme.version(), caller.actor(), now());
        desk.done(reward, "proposed");
    }

    /** Grants it, sets the money aside in the fund of this year, and so tells the tipster: all of it or nothing. */
    @RolesAllowed(Permission.REWARD_APPROVE)
    public void grant(@NotNull RewardId id) {
        Reward reward = own.get(id);
        reward.grant(caller.actor(), today(), clocks.collectBy(today()), now());
        em.flush();
        reward.reservedIn(funds.reserve(reward.regionPath(), today().getYear(), reward.most(), id.value(), reward.number()));
        desk.done(reward, "granted");
    }

    @RolesAllowed(Permission.REWARD_APPROVE)
    public void sendBack(@NotNull RewardId id, @NotBlank @Size(max = 1000) String why) {
        Reward reward = own.get(id);
        reward.sendBack(why, caller.actor(), now());
        desk.done(reward, "sent-back");
    }

    /** @param why shown to the tipster once another person agrees */
    @RolesAllowed(Permission.REWARD_PROPOSE)
    public void proposeRefusal(@NotNull RewardId id, @NotBlank @Size(max = 1000) String why) {
        Reward reward = own.get(id);
        reward.proposeRefusal(why, caller.actor(), now());
        desk.done(reward, "refusal-proposed");
    }

    /** Ends it without money, and so tells the tipster. */
    @RolesAllowed(Permission.REWARD_APPROVE)
    public void refuse(@NotNull RewardId id) {
        Reward reward = own.get(id);
        reward.refuse(caller.actor(), now());
        desk.done(reward, "refused");
    }

    /** Gives a tipster who could not come the whole time once more, from today. */
    @RolesAllowed(Permission.REWARD_APPROVE)
    public void extend(@NotNull RewardId id, @NotBlank @Size(max = 1000) String why) {
        Reward reward = own.get(id);
        reward.extend(clocks.collectBy(today()), why, caller.actor(), today(), now());
        desk.done(reward, "extended");
    }

    private LocalDate today() { return LocalDate.now(clock); }

    private Instant now() { return Instant.now(clock); }
}
