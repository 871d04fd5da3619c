package cn.gov.haixi.safety.registry.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Hashes passwords slowly, compares them, and makes up one-time ones. */
@ApplicationScoped
class Passwords {
    /** What OWASP asks of PBKDF2 with HMAC-SHA-512. */
    private static final Map<String, String> SLOW = Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "32", "Pbkdf2PasswordHash.KeySizeBytes", "64");
    /** Without the characters that are taken for one another when read aloud or copied by hand. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RandomGenerator random = new SecureRandom();
    @Inject private Pbkdf2PasswordHash slowHash;
    private String nobodys;

    @PostConstruct
    void initialize() {
        slowHash.initialize(SLOW);
        nobodys = hash(oneTime());
    }

    String hash(String password) { return slowHash.generate(password.toCharArray()); }

    boolean matches(String password, String hash) { return slowHash.verify(password.toCharArray(), hash); }

    /** The hash to compare with when there is no such account, so that the answer takes as long as for one that exists. */
    String nobodys() { return nobodys; }

    /** Four groups of four: about 79 bits. */
    String oneTime() { return groups(4); }

    /** @return such as {@code k7mp-3xwe-…}, each group worth nearly 20 bits */
    String groups(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4 * count; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LEGIBLE.charAt(random.nextInt(LEGIBLE.length())));
        }
        return text.toString();
    }
}
