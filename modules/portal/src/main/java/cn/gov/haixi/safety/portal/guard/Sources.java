package cn.gov.haixi.safety.portal.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells sources apart without knowing them: an address becomes a keyed hash, the key is made each day and lives in this node's memory only. When the day
 * is over nobody can say any more which address it was, we neither. Of an IPv6 address the network counts: a customer has the rest to himself.
 */
@ApplicationScoped
class Sources {
    private static final String MAC = "HmacSHA256";
    private static final int NETWORK_BYTES = 8;
    private static final int KEPT_BYTES = 12;
    private static final Pattern LITERAL = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%\\w+)?]?");

    private final SecureRandom random = new SecureRandom();
    @Inject private Clock clock;
    private LocalDate day;
    private byte[] key;

    Sources() { }

    Sources(Clock clock) { this.clock = clock; }

    /** @param address as the container gives it */
    String of(String address) { return hash(network(address)); }

    /** @param sender as WeChat calls him; no address, and never to be looked up as one: a resolver would hear who is talking */
    String of(String line, String sender) { return hash((line + " " + sender).getBytes(StandardCharsets.UTF_8)); }

    private String hash(byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(today(), MAC));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(text), KEPT_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private synchronized byte[] today() {
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(day)) {
            day = now;
            key = new byte[32];
            random.nextBytes(key);
        }
        return key.clone();
    }

    /** Only a literal is one: anything else, which a proxy may have let through, is taken as it stands and looked up nowhere. */
    private static byte[] network(String address) {
        try {
            if (literal(address)) {
                byte[] bytes = InetAddress.getByName(address).getAddress();
                return bytes.length == 4 ? bytes : Arrays.copyOf(bytes, NETWORK_BYTES);
            }
        } catch (UnknownHostException unnamed) {
            // No address after all.
        }
        return address.getBytes(StandardCharsets.UTF_8);
    }

    static boolean literal(String address) { return LITERAL.matcher(address).matches(); }
}
