package cn.gov.haixi.safety.platform.document;

import java.util.stream.Collectors;

/** Text as it may stand in a file: no control characters, nothing that turns the direction of writing, no halves of characters; hanzi of all planes stay. */
final class Plain {
    private Plain() { }

    static String of(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().map(c -> blank(c) ? ' ' : c).filter(Plain::printable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Keeps where lines end. */
    static String lines(String typed) { return typed.lines().map(line -> of(line).strip()).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")); }

    private static boolean blank(int c) { return c >= '\t' && c <= '\r' || c == '\u0085' || c != '\u3000' && Character.isSpaceChar(c); }

    private static boolean printable(int c) {
        int type = Character.getType(c);
        boolean noCharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE && !noCharacter;
    }
}
