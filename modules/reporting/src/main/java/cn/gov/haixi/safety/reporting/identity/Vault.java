package cn.gov.haixi.safety.reporting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must never stand in clear: AES-256-GCM under a key of the record's own, which is wrapped by a key from the server's credential
 * store (DESIGN §6). The id of the record is bound in, so that sealed texts cannot be swapped between records.
 */
@ApplicationScoped
public class Vault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final WrappingKeys keys;

    /** For the container's proxy. */
    protected Vault() { this(null); }

    @Inject
    Vault(WrappingKeys keys) { this.keys = keys; }

    /** @param record id of the record that will hold the text */
    public Sealed seal(UUID record, String text) {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256, random);
            SecretKey own = generator.generateKey();
            String alias = keys.newest();
            return new Sealed(alias, encrypt(keys.key(alias), record, own.getEncoded()), encrypt(own, record, text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new VaultClosed(broken);
        }
    }

    /** @throws VaultClosed when the text was tampered with, belongs to another record, or its key is gone */
    public String open(UUID record, Sealed sealed) {
        try {
            Key own = new SecretKeySpec(decrypt(keys.key(sealed.wrappingKey()), record, sealed.wrappedKey()), "AES");
            return new String(decrypt(own, record, sealed.text()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new VaultClosed(broken);
        }
    }

    /** Puts a record's own key under the newest of the server's. The text stays as it is, so that this is quick and cannot spoil it. */
    Rewrapper rewrapper() {
        try {
            return new Rewrapper(keys.newest());
        } catch (GeneralSecurityException broken) {
            throw new VaultClosed(broken);
        }
    }

    /** Reads each of the server's keys once for a whole batch. */
    final class Rewrapper {
        private final String newest;
        private final Map<String, Key> known = new HashMap<>();

        private Rewrapper(String newest) { this.newest = newest; }

        String newest() { return newest; }

        byte[] rewrap(UUID record, String wrappingKey, byte[] wrapped) {
            try {
                return encrypt(key(newest), record, decrypt(key(wrappingKey), record, wrapped));
            } catch (GeneralSecurityException broken) {
                throw new VaultClosed(broken);
            }
        }

        private Key key(String alias) throws GeneralSecurityException {
            Key key = known.get(alias);
            if (key == null) {
                key = keys.key(alias);
                known.put(alias, key);
            }
            return key;
        }
    }

    private byte[] encrypt(Key key, UUID record, byte[] clear) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, record).doFinal(clear);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    private static byte[] decrypt(Key key, UUID record, byte[] sealed) throws GeneralSecurityException {
        byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, record).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, UUID record) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(16).putLong(record.getMostSignificantBits()).putLong(record.getLeastSignificantBits()).array());
        return cipher;
    }
}
