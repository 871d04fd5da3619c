package cn.gov.haixi.safety.platform.document;

import java.util.List;
import org.w3c.dom.Element;

/** 附件说明 (GB/T 9704-2012, 7.3.4): two letters in, numbered if there are several, each name's further lines under its first letter. */
record AttachmentLines(Element paragraph, Styles styles) {
    private static final double INDENT = 2;
    private static final double LABEL = 3;
    private static final double NUMBER = 1.5;

    void put(List<String> names) {
        List<Element> texts = Markup.all(paragraph, "t");
        String label = texts.stream().map(Element::getTextContent).reduce("", String::concat).replaceAll("\\{\\{.*}}", "");
        texts.forEach(text -> text.getParentNode().getParentNode().removeChild(text.getParentNode()));
        double number = names.size() > 1 ? NUMBER : 0;
        for (int i = 0; i < names.size(); i++) {
            Element line = (Element) paragraph.cloneNode(true);
            paragraph.getParentNode().insertBefore(line, paragraph);
            indent(line, INDENT + LABEL + number, i == 0 ? LABEL + number : number);
            Element run = Markup.make(line, "r");
            Markup.text(run, (i == 0 ? label : "") + (names.size() > 1 ? (i + 1) + "." : ""));
            if (names.size() > 1) {
                Markup.make(run, "tab");
            }
            Markup.text(run, names.get(i));
            if (i > 0) {
                Markup.set(Markup.property(Markup.first(line, "pPr"), "spacing"), "before", 0);
            }
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    private void indent(Element line, double left, double hanging) {
        double pitch = styles.look(line).pitch() * 20;
        Element ind = Markup.property(Markup.first(line, "pPr"), "ind");
        Markup.set(Markup.set(ind, "left", Math.round(left * pitch)), "hanging", Math.round(hanging * pitch));
    }
}
