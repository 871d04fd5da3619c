package cn.gov.haixi.safety.reporting.identity;

import jakarta.enterprise.context.ApplicationScoped;

/** Tipsters' names and telephone numbers. */
@ApplicationScoped
class SealedIdentities implements SealedTexts {
    @Override public String title() { return "reporting.keys.identities"; }

    @Override public String entity() { return "TipsterIdentity"; }

    @Override public String id() { return "subject"; }

    @Override public String sealed() { return "sealed"; }
}
