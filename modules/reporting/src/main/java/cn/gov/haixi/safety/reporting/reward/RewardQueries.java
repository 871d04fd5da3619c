package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads rewards: offices those of their region and all below it, a department those of tips that it accepted itself. */
@Stateless
@RolesAllowed(Permission.REWARD_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RewardQueries {
    private static final String VISIBLE = " from Reward r where (:whole = true or r.regionPath like :scope) and (:owner is null or r.owner = :owner)"
            + Unrecused.tip("r.tip");
    private static final String WHERE = VISIBLE + " and (:state is null or r.state = :state) and (:region is null or r.regionPath like :region)"
            + " and (:overdue = false or r.dueOn < :today)"
            + " and (:text is null or r.number like :text escape '!' or r.tipNumber like :text escape '!')";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private ScalesInForce scales;
    @Inject private Parameters parameters;

    public Page<RewardRow> find(@NotNull Scope scope, @NotNull RewardFilter filter, @NotNull RewardFilter.Sort sort, @NotNull PageRange range) {
        String order = switch (sort) {
            case NEWEST -> range.order("r.handledOn desc", "r.id desc");
            case HANDLED -> range.order("r.handledOn", "r.id");
            case DUE -> range.order("r.dueOn nulls last", "r.id");
            case AMOUNT -> range.order("r.amount.yuan nulls last", "r.id");
        };
        var rows = bind(em.createQuery("select r" + WHERE + order, Reward.class), scope, filter)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(Reward::row).toList();
        var total = bind(em.createQuery("select count(*) from (select r.id.value as id" + WHERE + " order by r.id.value limit " + Page.COUNTED_TO + ")", Long.class), scope, filter)
                .getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** @throws RewardNotFound also when it is another region's */
    public RewardCase get(@NotNull Scope scope, @NotNull RewardId id) {
        Reward reward = visible(scope, id);
        var steps = em.createQuery("select s from RewardStep s where s.reward = :reward order by s.at, s.id", RewardStep.class)
                .setParameter("reward", id.value()).getResultStream().map(RewardStep::row).toList();
        return reward.detail(scaleOf(reward).row(), steps, caller);
    }

    /** The reward that a tip brought, if one was opened and the caller may see it. */
    public Optional<RewardId> of(@NotNull Scope scope, @NotNull TipId tip) {
        return Unrecused.bind(em.createQuery("select r from Reward r where r.tip = :tip" + Unrecused.tip("r.tip"), Reward.class), scope)
                .setParameter("tip", tip.value()).getResultStream().filter(reward -> visible(scope, reward.regionPath(), reward.owner())).map(Reward::id).findFirst();
    }

    /** What a proposal would come to. Nothing is stored. */
    public RewardQuote quote(@NotNull Scope scope, @NotNull RewardId id, @NotNull AwardFacts facts, @NotNull Assessment assessment) {
        Reward reward = visible(scope, id);
        String scheme = parameters.text(AssessmentScheme.PARAMETER, reward.acceptedOn()).value();
        return reward.quote(facts, assessment, scales.on(reward.acceptedOn()), AssessmentScheme.parse(scheme));
    }

    private Scale scaleOf(Reward reward) {
        return reward.scale() == null ? scales.on(reward.acceptedOn())
                : em.createQuery("select s from Scale s left join fetch s.rules where s.id = :id", Scale.class)
                        .setParameter("id", new ScaleId(reward.scale())).getSingleResult();
    }

    private Reward visible(Scope scope, RewardId id) {
        return Unrecused.bind(em.createQuery("select r from Reward r where r.id = :id" + Unrecused.tip("r.tip"), Reward.class), scope)
                .setParameter("id", id).getResultStream().filter(reward -> visible(scope, reward.regionPath(), reward.owner())).findFirst()
                .orElseThrow(RewardNotFound::new);
    }

    static boolean visible(Scope scope, String regionPath, UUID owner) {
        return switch (scope.reach()) {
            case REGION -> scope.includes(regionPath);
            case ORGANISATION -> scope.includes(regionPath) && owner.equals(scope.organisation());
            case ENTERPRISE -> false;
        };
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, RewardFilter filter) {
        boolean nothing = scope.reach() == Scope.Reach.ENTERPRISE;
        return Unrecused.bind(query, scope).setParameter("whole", scope.wholePrefecture() && !nothing).setParameter("scope", nothing ? "" : scope.like())
                .setParameter("owner", scope.reach() == Scope.Reach.ORGANISATION ? scope.organisation() : null)
                .setParameter("state", filter.state()).setParameter("region", filter.regionPath() == null ? null : filter.regionPath() + "%")
                .setParameter("overdue", filter.overdue()).setParameter("today", LocalDate.now(clock))
                .setParameter("text", filter.text() == null ? null : "%" + filter.text().replaceAll("([!%_])", "!$1") + "%");
    }
}
