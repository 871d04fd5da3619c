package cn.gov.haixi.safety.duty.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * The secret address under which one account's calendar is read without signing in. Made by its owner, renewed when it may have become known, which
 * ends the one before, and removed by the owner or with the account.
 */
@Entity
@Table(name = "duty_feed")
class Feed {
    @Id @Column(name = "account_id") private UUID account;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "address_hash", nullable = false, length = 32) private byte[] addressHash;
    @Column(name = "language", nullable = false, length = 8) private String language;
    @Column(name = "made_at", nullable = false) private Instant madeAt;

    protected Feed() { }

    Feed(UUID account, FeedToken token, Locale locale, Instant now) {
        this.account = account;
        renew(token, locale, now);
    }

    final void renew(FeedToken token, Locale locale, Instant now) {
        addressHash = token.hash();
        language = locale.toLanguageTag();
        madeAt = now;
    }

    UUID account() { return account; }

    Locale locale() { return Locale.forLanguageTag(language); }

    Instant madeAt() { return madeAt; }
}
