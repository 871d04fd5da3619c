package cn.gov.haixi.safety.reporting.tip;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The tipster's key to his tip: a public half of 40 random bits that finds it and a secret half of 80 that proves it is his,
 * written as six groups of four letters and digits, {@code PPPP-PPPP-SSSS-SSSS-SSSS-SSSS}. No letter can be taken for a digit:
 * Crockford's alphabet, read with I and L as 1 and O as 0.
 */
record Receipt(String publicHalf, String secretHalf) {
    /** Slow enough for a guesser with the stolen table, given that the secret is random and not somebody's birthday. */
    static final int ITERATIONS = 60_000;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PUBLIC = 8;
    private static final int SECRET = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Receipt next() { return new Receipt(random(PUBLIC), random(SECRET)); }

    /**
     * As somebody typed it: small letters, blanks, other dashes and O for 0 do not matter.
     *
     * @throws ReceiptRefused when it cannot be a receipt at all
     */
    static Receipt parse(String typed) {
        if (typed == null || typed.length() > 200) {
            throw new ReceiptRefused();
        }
        StringBuilder read = new StringBuilder();
        for (char c : java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toCharArray()) {
            char letter = switch (c) {
                case 'O' -> '0';
                case 'I', 'L' -> '1';
                default -> c;
            };
            if (ALPHABET.indexOf(letter) >= 0) {
                read.append(letter);
            } else if (Character.isLetterOrDigit(letter)) {
                throw new ReceiptRefused();
            }
        }
        if (read.length() != PUBLIC + SECRET) {
            throw new ReceiptRefused();
        }
        return new Receipt(read.substring(0, PUBLIC), read.substring(PUBLIC));
    }

    static byte[] salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    byte[] hash(byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(secretHalf.toCharArray(), salt, iterations, 256);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        } finally {
            spec.clearPassword();
        }
    }

    boolean matches(byte[] salt, int iterations, byte[] expected) {
        return MessageDigest.isEqual(hash(salt, iterations), expected);
    }

    /** To be shown once. */
    String inClear() {
        return String.join("-", (publicHalf + secretHalf).split("(?<=\\G.{4})"));
    }

    @Override public String toString() { return "Receipt[" + publicHalf + "]"; }

    private static String random(int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }
}
