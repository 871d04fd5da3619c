package cn.gov.haixi.safety.registry.enterprise;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): one sign for the registering body, one for the kind, six for the region,
 * nine of the organisation code with a check digit of its own (GB 11714), and a check digit over all. Positions 3–8 need not name
 * an existing region: the standard lets the nation's own registry write 100000.
 *
 * <p>{@code Uscc.of("91440300708461136t")} is Tencent's; it says nothing about whether an enterprise with this code exists.
 */
record Uscc(String text) {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;

    Uscc {
        if (text.length() != LENGTH) {
            throw UsccRefused.length(text.length());
        }
        for (int i = 0; i < LENGTH; i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0) {
                throw UsccRefused.sign(i + 1, text.substring(i, i + 1));
            }
        }
        requireDigit(text, 17, organisationDigit(text));
        requireDigit(text, 18, lastDigit(text));
    }

    /** Reads what a person typed: small letters, full-width signs and spaces are not held against anybody. */
    static Uscc of(String typed) {
        return new Uscc(Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cntrl}-]", "").toUpperCase(Locale.ROOT));
    }

    /** @param start the first sixteen signs; both check digits are computed */
    static Uscc complete(String start) {
        String seventeen = start + organisationDigit(start);
        return new Uscc(seventeen + lastDigit(seventeen));
    }

    private static void requireDigit(String text, int position, char right) {
        char written = text.charAt(position - 1);
        if (written != right) {
            throw UsccRefused.digit(position, written, right);
        }
    }

    /** GB 11714: 11 less the weighted sum of positions 9–16 modulo 11; ten is written X, eleven 0. */
    private static char organisationDigit(String text) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_SIGNS.indexOf(text.charAt(8 + i)) * ORGANISATION_WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }

    /** GB 32100: 31 less the sum of positions 1–17 weighted by the powers of three, modulo 31. */
    private static char lastDigit(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += SIGNS.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return SIGNS.charAt((31 - sum % 31) % 31);
    }
}
