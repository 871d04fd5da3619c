package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a reward's history. The tipster's own moves carry no name: there is none to write down. */
@Entity
@Immutable
@Table(name = "reporting_reward_step")
class RewardStep {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "reward_id", nullable = false) private UUID reward;
    @Enumerated(EnumType.STRING) @Column(name = "act", nullable = false, length = 32) private RewardAct act;
    @Column(name = "happened_at", nullable = false) private Instant at;
    @Column(name = "actor_id") private UUID actor;
    @Column(name = "actor_name", nullable = false, length = 100) private String actorName;
    @Column(name = "organisation_name", nullable = false, length = 200) private String organisationName;
    @Column(name = "reason", nullable = false, length = 1000) private String why;

    protected RewardStep() { }

    RewardStep(RewardId reward, RewardAct act, String why, Actor by, Instant at) {
        this.id = Ids.next();
        this.reward = reward.value();
        this.act = act;
        this.at = at;
        this.actor = by.account();
        this.actorName = by.name();
        this.organisationName = by.organisationName();
        this.why = why;
    }

    RewardAct act() { return act; }

    RewardCase.Step row() { return new RewardCase.Step(at, act, actorName, organisationName, why); }

    /** Reasons are written for colleagues, except why a claim came back and why there is no reward. */
    RewardNotice notice() { return new RewardNotice(at, act, act == RewardAct.CLAIM_RETURNED || act == RewardAct.REFUSED ? why : ""); }
}
