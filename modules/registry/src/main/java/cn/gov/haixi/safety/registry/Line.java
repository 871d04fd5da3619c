package cn.gov.haixi.safety.registry;

/** What somebody typed into a field of one line. */
public final class Line {
    private Line() { }

    /** Without control characters and blanks at its ends; null stays null. */
    public static String of(String typed) { return typed == null ? null : typed.replaceAll("\\p{Cntrl}", "").strip(); }
}
