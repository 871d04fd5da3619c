package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.reporting.identity.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;

/** Bank accounts to which rewards go. */
@ApplicationScoped
class SealedAccounts implements SealedTexts {
    @Override public String title() { return "reporting.keys.accounts"; }

    @Override public String entity() { return "BankDetails"; }

    @Override public String id() { return "reward"; }

    @Override public String sealed() { return "sealed"; }
}
