package cn.gov.haixi.safety.reporting.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A text that only the {@link Vault} can read.
 *
 * @param wrappingKey alias of the server's key that wraps {@code wrappedKey}
 * @param wrappedKey the record's own key: nonce (12 bytes), then AES-256-GCM
 * @param text nonce (12 bytes), then AES-256-GCM
 */
@Embeddable
public record Sealed(@Column(name = "wrapping_key", length = 32) String wrappingKey,
                     @Column(name = "wrapped_key", length = 64) byte[] wrappedKey,
                     @Column(name = "sealed_text", length = 1024) byte[] text) {
    @Override public String toString() { return "Sealed[" + wrappingKey + "]"; }
}
