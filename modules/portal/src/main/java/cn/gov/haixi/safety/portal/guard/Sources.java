package cn.gov.haixi.safety.portal.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
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

    private final SecureRandom random = new SecureRandom();
    @Inject private Clock clock;
    private LocalDate day;
    private byte[] key;

    String of(String address) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(today(), MAC));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(network(address)), KEPT_BYTES));
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

    /** An address as the container gives it is a literal: nothing is looked up. */
    private static byte[] network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? bytes : Arrays.copyOf(bytes, NETWORK_BYTES);
        } catch (UnknownHostException unnamed) {
            return address.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
