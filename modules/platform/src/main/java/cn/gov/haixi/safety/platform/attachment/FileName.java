package cn.gov.haixi.safety.platform.attachment;

import java.nio.charset.StandardCharsets;

/** What a sender calls a file, made fit to be shown and saved; it never becomes part of a path here. */
final class FileName {
    private static final int MOST_BYTES = 255;
    private static final int LONGEST_ENDING = 16;

    private FileName() { }

    /**
     * The last part of the path, without control characters and without those that turn the direction of writing (they let {@code gpj.exe} read as
     * {@code exe.jpg}); at most 255 bytes, with its ending kept.
     *
     * @throws AttachmentRefused for a name with NUL in it: no honest program sends one
     */
    static String clean(String sent) {
        String name = sent == null ? "" : sent;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (name.length() > 4 * MOST_BYTES) {
            name = name.substring(0, 2 * MOST_BYTES) + name.substring(name.length() - LONGEST_ENDING);
        }
        boolean nul = name.indexOf('\0') >= 0;
        name = wellFormed(name).replaceAll("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "").strip();
        name = shorten(name);
        if (nul) {
            throw new AttachmentRefused(AttachmentRefused.Why.NAME_UNUSABLE, name, "");
        }
        return name;
    }

    /** Half a character, which no database and no header can hold, becomes a question mark. */
    private static String wellFormed(String name) { return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8); }

    private static String shorten(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
        StringBuilder stem = new StringBuilder(name.substring(0, name.length() - ending.length()));
        while (!stem.isEmpty() && bytes(stem) + bytes(ending) > MOST_BYTES) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static int bytes(CharSequence text) { return text.toString().getBytes(StandardCharsets.UTF_8).length; }
}
