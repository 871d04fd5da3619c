package cn.gov.haixi.safety.platform.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Limited rich text: what GB/T 9704 can print of that which somebody typed or pasted into a page, such as from Word: headings of four levels,
 * paragraphs, bold, lists, plain tables. Everything else goes: scripts, styles, pictures, links, comments, attributes of any kind.
 *
 * <p>A heading is one by its tag, or because a short line begins with 一、 or （一）. Reading {@link #html()} again gives the same.
 */
public final class RichText {
    /** A day's writing with twenty megabytes of pasted pictures. */
    static final int MOST_TYPED = 32 * 1_048_576;
    /** A hundred pages out of Word have some fifty thousand. */
    static final int MOST_TAGS = 250_000;
    /** What is deeper stands beside. */
    private static final int DEEPEST = 256;
    static final int MOST_KEPT = 300_000;

    private final List<Block> blocks;
    private final String html;

    private RichText(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        this.html = new CleanHtml().of(blocks);
    }

    /**
     * Takes time and memory in proportion to the length of what was pasted.
     *
     * @throws RichTextRefused when there is more of it than a document could hold
     */
    public static RichText parse(String pasted) {
        if (pasted.length() > MOST_TYPED) {
            throw new RichTextRefused(RichTextRefused.Why.TOO_LARGE, MOST_TYPED / 1_048_576);
        }
        if (pasted.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
            throw new RichTextRefused(RichTextRefused.Why.TOO_MANY_TAGS, MOST_TAGS);
        }
        RichText text = new RichText(PastedHtml.blocks(Jsoup.parse(pasted, Parser.htmlParser().setMaxDepth(DEEPEST))));
        if (text.html.length() > MOST_KEPT) {
            throw new RichTextRefused(RichTextRefused.Why.TOO_LONG, MOST_KEPT);
        }
        return text;
    }

    public List<Block> blocks() { return blocks; }

    /** Safe to show as it is: written anew from the blocks, with tags that have no attributes, and the headings' numbers as they are printed. */
    public String html() { return html; }

    public boolean isEmpty() { return blocks.isEmpty(); }
}
