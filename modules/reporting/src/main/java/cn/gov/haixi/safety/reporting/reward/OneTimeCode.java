package cn.gov.haixi.safety.reporting.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The code against which a cashier pays: eight digits, of which only a slow hash is kept. Every try counts, the right one too;
 * after {@link #MOST_TRIES} nothing opens it any more and the tipster has to claim again for a new one.
 */
@Entity
@Table(name = "reporting_reward_code")
class OneTimeCode {
    static final int MOST_TRIES = 5;
    private static final int ITERATIONS = 210_000;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id @Column(name = "reward_id") private UUID reward;
    @Column(name = "salt", nullable = false, length = 16) private byte[] salt;
    @Column(name = "hash", nullable = false, length = 32) private byte[] hash;
    @Column(name = "iterations", nullable = false) private int iterations;
    @Column(name = "tries", nullable = false) private int tries;

    protected OneTimeCode() { }

    OneTimeCode(RewardId reward, String code) {
        this.reward = reward.value();
        replace(code);
    }

    static String draw() { return "%04d %04d".formatted(RANDOM.nextInt(10_000), RANDOM.nextInt(10_000)); }

    void replace(String code) {
        salt = new byte[16];
        RANDOM.nextBytes(salt);
        iterations = ITERATIONS;
        hash = hash(code, salt, iterations);
        tries = 0;
    }

    /** Counts the try whatever comes of it. */
    boolean opens(String typed) {
        tries++;
        return tries <= MOST_TRIES && MessageDigest.isEqual(hash, hash(typed, salt, iterations));
    }

    private static byte[] hash(String code, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(code.replaceAll("\\s", "").toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot hash", missing);
        } finally {
            spec.clearPassword();
        }
    }
}
