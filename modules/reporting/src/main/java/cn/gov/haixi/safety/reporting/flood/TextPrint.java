package cn.gov.haixi.safety.reporting.flood;

/**
 * SimHash of a text over pairs of neighbouring letters: texts that differ in a few words differ in a few of the 64 bits, others in about half.
 * Digits, blanks and punctuation do not count, so that a number at the end makes nothing new of a text.
 */
final class TextPrint {
    private static final int BITS = 64;

    private TextPrint() { }

    static long of(String text) {
        int[] letters = text.codePoints().filter(Character::isLetter).map(Character::toLowerCase).toArray();
        int[] votes = new int[BITS];
        for (int i = 0; i + 1 < letters.length; i++) {
            long hash = mixed((long) letters[i] << 32 | letters[i + 1]);
            for (int bit = 0; bit < BITS; bit++) {
                votes[bit] += (hash >>> bit & 1) == 0 ? -1 : 1;
            }
        }
        long print = 0;
        for (int bit = 0; bit < BITS; bit++) {
            print |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return print;
    }

    /** How many letters a print is made of: a short text says too little to know another by. */
    static int letters(String text) { return (int) text.codePoints().filter(Character::isLetter).count(); }

    /** SplitMix64's finaliser: neighbouring numbers come out unrelated. */
    private static long mixed(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
