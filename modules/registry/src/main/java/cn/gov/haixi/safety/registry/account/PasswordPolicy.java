package cn.gov.haixi.safety.registry.account;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What a password must be: long, or nearly so and mixed; not the account's name; none of those that everybody tries first. */
final class PasswordPolicy {
    static final int LONG = 12;
    static final int LONG_IF_MIXED = 10;
    static final int LONGEST = 128;
    /** Compared after case, digits at the end and punctuation are taken off, so that {@code Password@2026} is found too. */
    private static final Set<String> COMMON = Set.of("password", "passwd", "p@ssword", "p@ssw0rd", "passw0rd", "admin", "administrator", "welcome",
            "qwerty", "qwertyuiop", "qazwsx", "qazwsxedc", "qwaszx", "asdfghjkl", "zxcvbnm", "abcdefg", "abcdefgh", "abcd", "abc", "iloveyou", "woaini",
            "woaiwojia", "anquan", "anquanshengchan", "haixi", "qinghai", "geermu", "delingha", "zhongguo", "letmein", "changeme", "test", "root", "a", "aa");

    private PasswordPolicy() { }

    static void check(String account, String password) {
        int length = password.codePointCount(0, password.length());
        if (length > LONGEST) {
            throw PasswordRefused.tooLong();
        }
        if (length < LONG && (length < LONG_IF_MIXED || classes(password) < 3)) {
            throw PasswordRefused.tooShort();
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.contains(account)) {
            throw PasswordRefused.namesAccount();
        }
        String core = plain.replaceAll("[\\d\\p{Punct}]+$", "").replaceAll("^[\\d\\p{Punct}]+", "");
        if (core.isEmpty() || COMMON.contains(core) || plain.codePoints().distinct().count() < 5) {
            throw PasswordRefused.common();
        }
    }

    /** Small letters, capitals, digits, everything else. */
    private static long classes(String password) {
        return password.codePoints().map(PasswordPolicy::kind).distinct().count();
    }

    private static int kind(int character) {
        return IntStream.of(Character.isLowerCase(character) ? 1 : 0, Character.isUpperCase(character) ? 2 : 0, Character.isDigit(character) ? 3 : 0).sum();
    }
}
