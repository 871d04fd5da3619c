package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.reporting.identity.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;

/** What tipsters said of themselves for a bonus. */
@ApplicationScoped
class SealedBonusClaims implements SealedTexts {
    @Override public String title() { return "reporting.keys.bonuses"; }

    @Override public String entity() { return "BonusClaim"; }

    @Override public String id() { return "reward"; }

    @Override public String sealed() { return "sealed"; }
}
