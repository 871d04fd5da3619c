package cn.gov.haixi.safety.duty.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of a calendar's address: 256 random bits, so that a plain hash of it is as good as a slow one. */
public record FeedToken(String value) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedToken next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Never into a log. */
    @Override public String toString() { return "FeedToken"; }
}
