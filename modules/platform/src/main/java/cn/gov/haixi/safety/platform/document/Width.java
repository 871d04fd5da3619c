package cn.gov.haixi.safety.platform.document;

/** How wide words are before any font is known: a hanzi is one, a letter or digit half. */
final class Width {
    private Width() { }

    static double letters(String words) { return words.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum(); }
}
