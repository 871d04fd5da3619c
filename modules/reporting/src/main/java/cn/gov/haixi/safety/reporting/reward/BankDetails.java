package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.reporting.identity.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The bank account to which a reward goes, sealed. Opened only for the bank's list; wiped some weeks after the payment. */
@Entity
@Table(name = "reporting_reward_bank")
class BankDetails {
    @Id @Column(name = "reward_id") private UUID reward;
    @Embedded private Sealed sealed;
    @Column(name = "wipe_on") private LocalDate wipeOn;

    protected BankDetails() { }

    BankDetails(RewardId reward, Sealed sealed) {
        this.reward = reward.value();
        this.sealed = sealed;
    }

    void replace(Sealed sealed) { this.sealed = sealed; }

    void wipeOn(LocalDate day) { wipeOn = day; }

    RewardId reward() { return new RewardId(reward); }

    Sealed sealed() { return sealed; }
}
