package cn.gov.haixi.safety.hazard.expert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The draw itself, for everybody to repeat with any tool: each candidate's lot is the SHA-256 of {@code seed:id}, written as hexadecimal digits
 * in lower case; the lots are put in order, and the smallest are drawn. {@code printf '%s:%s' SEED ID | sha256sum} gives the same. Whoever does not
 * know the seed cannot tell whose lot is smallest; whoever does finds the same order always.
 */
final class Drawing {
    private Drawing() { }

    static String lot(String seed, UUID expert) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((seed + ":" + expert).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** All of them, the first drawn first. */
    static List<UUID> order(String seed, Collection<UUID> candidates) {
        return candidates.stream().sorted(Comparator.comparing((UUID one) -> lot(seed, one)).thenComparing(UUID::toString)).toList();
    }
}
