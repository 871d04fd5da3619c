package cn.gov.haixi.safety.portal.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Riddles that a phone solves in about a second and that are checked in a microsecond: a number whose SHA-256, together with the riddle, begins with so
 * many zero bits. A riddle is signed, bears its own difficulty, ends after two hours and counts once on this node.
 */
@ApplicationScoped
class Challenges {
    private static final String MAC = "HmacSHA256";
    private static final Duration LASTS = Duration.ofHours(2);
    private static final int MOST_USED = 200_000;
    private static final int MOST_LENGTH = 120;

    @Inject private Clock clock;
    private final byte[] key = new byte[32];
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Boolean> used = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) { return size() > MOST_USED; }
    };

    Challenges() { random.nextBytes(key); }

    Challenges(Clock clock) {
        this();
        this.clock = clock;
    }

    /** {@code expiry.bits.nonce.signature}, of letters, digits, dots, dashes and underscores. */
    String next(int bits) {
        byte[] nonce = new byte[9];
        random.nextBytes(nonce);
        String riddle = Instant.now(clock).plus(LASTS).getEpochSecond() + "." + bits + "." + encoded(nonce);
        return riddle + "." + signature(riddle);
    }

    /** @param solution riddle, colon, number; may be anything that a stranger sends */
    boolean solved(String solution) {
        if (solution == null || solution.length() > MOST_LENGTH || !solution.matches("\\d{1,12}\\.\\d{1,2}\\.[\\w-]{12}\\.[\\w-]{22}:\\d{1,12}")) {
            return false;
        }
        String challenge = solution.substring(0, solution.indexOf(':'));
        String[] parts = challenge.split("\\.");
        String riddle = parts[0] + "." + parts[1] + "." + parts[2];
        boolean ours = MessageDigest.isEqual(signature(riddle).getBytes(StandardCharsets.US_ASCII), parts[3].getBytes(StandardCharsets.US_ASCII));
        return ours && Instant.now(clock).getEpochSecond() <= Long.parseLong(parts[0]) && zeros(solution) >= Integer.parseInt(parts[1]) && first(challenge);
    }

    private synchronized boolean first(String challenge) { return used.put(challenge, Boolean.TRUE) == null; }

    private String signature(String riddle) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return encoded(mac.doFinal(riddle.getBytes(StandardCharsets.US_ASCII))).substring(0, 22);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static int zeros(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            int zeros = 0;
            for (byte one : hash) {
                if (one != 0) {
                    return zeros + Integer.numberOfLeadingZeros(one & 0xff) - 24;
                }
                zeros += 8;
            }
            return zeros;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String encoded(byte[] bytes) { return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes); }
}
