package cn.gov.haixi.safety.platform.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts a document's words into the template. A field is {@code {{名称}}}; one with a question mark, {@code {{名称?}}}, prints nothing. A paragraph,
 * or a row of a table, with a field that the document leaves empty goes.
 */
final class Filling {
    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}?？]*?)\\s*([?？]?)\\s*}}");

    private final WordFile file;
    private final Fields fields;
    private final Styles styles;
    private final Page page;

    private Filling(WordFile file, OfficialDocument document) {
        this.file = file;
        this.fields = new Fields(document);
        this.styles = new Styles(file.styles());
        this.page = Page.of(file.body());
    }

    static void fill(WordFile file, OfficialDocument document) {
        new Filling(file, document).fill(document.body());
        file.entitle(document.title().replace("\n", ""));
    }

    private void fill(List<Block> blocks) {
        Optional<Element> body = Optional.empty();
        for (Element paragraph : Markup.all(file.body(), "p")) {
            if (words(paragraph).strip().equals("{{" + Fields.BODY + "}}")) {
                body = Optional.of(paragraph);
            } else if (attached(paragraph)) {
                fill(paragraph);
            }
        }
        Element place = body.orElseThrow(() -> new TemplateUnusable(TemplateUnusable.Why.NO_BODY, Template.FILE, "{{" + Fields.BODY + "}}"));
        new BodyBlocks(place, styles, page).put(blocks);
        keepWithNext(place.getPreviousSibling());
        place.getParentNode().removeChild(place);
    }

    /** No signature stands on a page alone (7.3.5.6). */
    private static void keepWithNext(Node last) {
        if (Markup.is(last, "p")) {
            Markup.property(Markup.first((Element) last, "pPr"), "keepNext");
        }
    }

    private boolean attached(Node node) {
        for (Node above = node; above != null; above = above.getParentNode()) {
            if (above == file.body()) {
                return true;
            }
        }
        return false;
    }

    private void fill(Element paragraph) {
        Matcher field = FIELD.matcher(words(paragraph));
        boolean mark = false;
        boolean issuer = false;
        while (field.find()) {
            String name = field.group(1);
            String value = fields.value(name).orElseThrow(() -> new TemplateUnusable(TemplateUnusable.Why.UNKNOWN_FIELD, Template.FILE, "{{" + name + "}}"));
            if (value.isEmpty()) {
                remove(paragraph);
                return;
            }
            if (name.equals(Fields.ATTACHMENTS)) {
                new AttachmentLines(paragraph, styles).put(fields.lines(name));
                return;
            }
            mark |= name.equals(Fields.MARK) && field.group(2).isEmpty();
            issuer |= name.equals(Fields.ISSUER);
        }
        replace(paragraph);
        if (mark) {
            fitToOneLine(paragraph);
        }
        if (issuer) {
            centreOverDate(paragraph);
        }
    }

    private static void remove(Element paragraph) {
        Node gone = paragraph;
        for (Node above = paragraph.getParentNode(); above != null; above = above.getParentNode()) {
            if (Markup.is(above, "tr")) {
                gone = above;
            }
        }
        gone.getParentNode().removeChild(gone);
    }

    /** Word cuts what somebody types into runs as it likes: a value stands in the run in which its field begins. */
    private void replace(Element paragraph) {
        List<Element> texts = Markup.all(paragraph, "t");
        StringBuilder whole = new StringBuilder();
        int[] begins = new int[texts.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = whole.length();
            whole.append(texts.get(i).getTextContent());
        }
        StringBuilder[] parts = new StringBuilder[texts.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new StringBuilder();
        }
        Matcher field = FIELD.matcher(whole);
        int at = 0;
        int part = 0;
        while (at < whole.length()) {
            boolean found = field.find(at);
            int until = found ? field.start() : whole.length();
            for (; at < until; at++) {
                part = partOf(begins, at, part);
                parts[part].append(whole.charAt(at));
            }
            if (found) {
                part = partOf(begins, at, part);
                parts[part].append(field.group(2).isEmpty() ? fields.value(field.group(1)).orElse("") : "");
                at = field.end();
            }
        }
        for (int i = 0; i < parts.length; i++) {
            put(texts.get(i), parts[i].toString());
        }
    }

    private static int partOf(int[] begins, int at, int from) {
        int part = from;
        while (part + 1 < begins.length && begins[part + 1] <= at) {
            part++;
        }
        return part;
    }

    private static void put(Element text, String words) {
        Element run = (Element) text.getParentNode();
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.insertBefore(run.getOwnerDocument().createElementNS(Markup.NAMESPACE, "w:br"), text);
            }
            Element line = (Element) text.cloneNode(false);
            line.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            line.setTextContent(lines[i]);
            run.insertBefore(line, text);
        }
        run.removeChild(text);
    }

    /** Long names are drawn narrower, down to a half, and smaller beyond that. */
    private void fitToOneLine(Element paragraph) {
        Look look = styles.look(paragraph);
        double wide = Width.letters(words(paragraph)) * look.pitch();
        if (wide > page.width()) {
            double scale = Math.max(0.5, page.width() / wide);
            double size = Math.min(look.size(), look.size() * page.width() / (wide * scale));
            for (Element run : Markup.all(paragraph, "r")) {
                Element rPr = Markup.first(run, "rPr");
                Markup.set(Markup.property(rPr, "w"), "val", (int) (scale * 100));
                Markup.set(Markup.property(rPr, "sz"), "val", (int) (size * 2));
            }
        }
    }

    /** GB/T 9704-2012, 7.3.5.1: above the date, and centred on it, as far as the text's edge allows. */
    private void centreOverDate(Element issuer) {
        Optional<Element> date = Markup.children(file.body(), "p").stream().filter(paragraph -> words(paragraph).contains("{{成文日期}}")).findFirst();
        date.filter(paragraph -> styles.setting(paragraph).align().equals("right")).ifPresent(paragraph -> {
            Look look = styles.look(paragraph);
            double wider = (Width.letters(words(issuer)) - Width.letters(fields.value("成文日期").orElse(""))) * look.pitch() / 2;
            double right = Math.max(0, styles.setting(paragraph).right() - wider);
            Markup.set(Markup.property(Markup.first(issuer, "pPr"), "ind"), "right", Math.round(right * 20));
        });
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        Markup.all(paragraph, "t").forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }
}
