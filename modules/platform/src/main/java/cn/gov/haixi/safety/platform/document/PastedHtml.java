package cn.gov.haixi.safety.platform.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks once over what a browser makes of pasted HTML, however deep, and keeps its words in blocks. */
final class PastedHtml implements NodeFilter {
    private static final Set<String> UNREAD = Set.of("head", "title", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet",
            "select", "textarea", "button", "audio", "video", "canvas", "xml");
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "caption",
            "blockquote", "pre", "section", "article", "header", "footer", "address", "hr", "center", "form", "fieldset", "figure", "figcaption", "main", "nav", "aside");
    /** Longer lines that begin with a number are sentences. */
    private static final int LONGEST_HEADING = 40;

    private final List<Block> blocks = new ArrayList<>();
    private final Words words = new Words();
    /** Whether they count, the innermost first. */
    private final Deque<Boolean> lists = new ArrayDeque<>();
    private final Deque<Boolean> items = new ArrayDeque<>();
    private List<List<String>> rows = List.of();
    private int tables;
    private int bold;
    private int heading;
    private int wordItem;

    static List<Block> blocks(Document pasted) {
        PastedHtml walk = new PastedHtml();
        pasted.body().filter(walk);
        walk.end();
        return walk.blocks;
    }

    @Override public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.add(text.getWholeText(), bold > 0);
        } else if (node instanceof Element element) {
            return open(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element, String name) {
        String style = style(element);
        if (UNREAD.contains(name) || style.contains("display:none") || style.contains("mso-hide:all")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (style.contains("mso-list:ignore")) {
            wordItem = Character.isLetterOrDigit(element.text().strip().chars().findFirst().orElse('-')) ? 1 : 2;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            end();
        } else if (BLOCKS.contains(name)) {
            end();
            begin(name);
            if (name.equals("li")) {
                // The page's editor writes both kinds of list as <ol>.
                items.push(!lists.isEmpty() && lists.peek() && !element.attr("data-list").equals("bullet"));
            }
        } else if (bold(name, style)) {
            bold++;
        }
        return FilterResult.CONTINUE;
    }

    @Override public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                end();
                close(name);
            } else if (bold(name, style(element))) {
                bold--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void begin(String name) {
        switch (name) {
            case "ul", "ol" -> lists.push(name.equals("ol"));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = Math.min(4, name.charAt(1) - '0');
            case "table" -> {
                if (tables++ == 0) {
                    rows = new ArrayList<>();
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    rows.add(new ArrayList<>());
                }
            }
            case "td", "th" -> {
                if (tables == 1 && !rows.isEmpty()) {
                    rows.get(rows.size() - 1).add("");
                }
            }
            default -> { }
        }
    }

    private void close(String name) {
        switch (name) {
            case "ul", "ol" -> lists.poll();
            case "li" -> items.poll();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "table" -> {
                if (--tables == 0) {
                    endTable();
                }
            }
            default -> { }
        }
    }

    /** A block ends here, whether its tag was closed or not. */
    private void end() {
        List<Span> spans = words.take();
        int word = wordItem;
        wordItem = 0;
        if (spans.isEmpty() || LevelNumber.without(plain(spans)).isBlank()) {
            return;
        }
        if (tables > 0 && !rows.isEmpty() && !rows.get(rows.size() - 1).isEmpty()) {
            List<String> row = rows.get(rows.size() - 1);
            String before = row.get(row.size() - 1);
            row.set(row.size() - 1, before.isEmpty() ? plain(spans) : before + " " + plain(spans));
        } else {
            blocks.add(block(spans, word));
        }
    }

    private Block block(List<Span> spans, int word) {
        OptionalInt typed = LevelNumber.typed(plain(spans));
        if (heading > 0) {
            return new Heading(heading, plain(spans));
        }
        if (!items.isEmpty() || word > 0) {
            return new ListItem(items.isEmpty() ? word == 1 : items.peek(), spans);
        }
        return typed.isPresent() && typed.getAsInt() <= 2 && isLine(plain(spans)) ? new Heading(typed.getAsInt(), plain(spans)) : new Paragraph(spans);
    }

    private static boolean isLine(String text) { return text.length() <= LONGEST_HEADING && "。；;：:，,".indexOf(text.charAt(text.length() - 1)) < 0; }

    /** A table of one cell is somebody's frame around words. */
    private void endTable() {
        rows.removeIf(List::isEmpty);
        if (rows.size() == 1 && rows.get(0).size() == 1) {
            words.add(rows.get(0).get(0), false);
            end();
        } else if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isEmpty())) {
            blocks.add(new Table(rows));
        }
        rows = List.of();
    }

    private static boolean bold(String name, String style) { return name.equals("b") || name.equals("strong") || style.contains("font-weight:bold") || style.contains("font-weight:700"); }

    /** Its head is enough, and no megabyte is turned over for it. */
    private static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : style.substring(0, Math.min(style.length(), 1000)).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static String plain(List<Span> spans) { return spans.stream().map(Span::text).reduce("", String::concat); }
}
