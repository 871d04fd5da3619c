package cn.gov.haixi.safety.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Reads the letters of a paragraph, as far as they are printed. */
final class Letters {
    private final Styles styles;
    private final Element paragraph;
    private final String pageNumber;
    private final List<Letter> letters = new ArrayList<>();
    private boolean instruction;
    private boolean isPage;
    private boolean result;

    private Letters(Styles styles, Element paragraph, String pageNumber) {
        this.styles = styles;
        this.paragraph = paragraph;
        this.pageNumber = pageNumber;
    }

    /** @param pageNumber what a PAGE field shows */
    static List<Letter> of(Styles styles, Element paragraph, String pageNumber) {
        Letters reading = new Letters(styles, paragraph, pageNumber);
        reading.read(paragraph);
        return reading.letters;
    }

    private void read(Element parent) {
        for (Element child : Markup.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child);
                case "fldSimple" -> simpleField(child);
                case "pPr", "del", "moveFrom" -> { }
                default -> read(child);
            }
        }
    }

    private void simpleField(Element field) {
        if (Markup.attribute(field, "instr").orElse("").contains("PAGE")) {
            Markup.child(field, "r").ifPresent(run -> add(pageNumber, styles.look(paragraph, run)));
        } else {
            read(field);
        }
    }

    private void run(Element run) {
        Look look = styles.look(paragraph, run);
        for (Element part : Markup.children(run)) {
            switch (part.getLocalName()) {
                case "t" -> add(part.getTextContent(), look);
                case "tab" -> add("\t", look);
                case "br" -> add(Markup.attribute(part, "type").filter("page"::equals).isPresent() ? "\f" : "\n", look);
                case "instrText" -> isPage |= instruction && part.getTextContent().strip().startsWith("PAGE");
                case "fldChar" -> mark(Markup.attribute(part, "fldCharType").orElse(""), look);
                default -> { }
            }
        }
    }

    private void mark(String type, Look look) {
        switch (type) {
            case "begin" -> {
                instruction = true;
                isPage = false;
            }
            case "separate" -> {
                instruction = false;
                if (isPage) {
                    add(pageNumber, look);
                }
                result = isPage;
            }
            default -> {
                instruction = false;
                result = false;
            }
        }
    }

    private void add(String words, Look look) {
        if (!result) {
            words.codePoints().filter(c -> !variation(c)).forEach(c -> letters.add(new Letter(c, look)));
        }
    }

    /** Chooses between forms of a hanzi; without it the usual one is drawn. */
    private static boolean variation(int c) { return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef; }
}
