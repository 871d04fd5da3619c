package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.reporting.identity.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a tipster said of himself for a bonus, sealed. Opened only by whoever pays him; gone when he is paid. */
@Entity
@Table(name = "reporting_reward_bonus_claim")
class BonusClaim {
    @Id @Column(name = "reward_id") private UUID reward;
    @Embedded private Sealed sealed;

    protected BonusClaim() { }

    BonusClaim(RewardId reward, Sealed sealed) {
        this.reward = reward.value();
        this.sealed = sealed;
    }

    void replace(Sealed other) { sealed = other; }

    Sealed sealed() { return sealed; }
}
