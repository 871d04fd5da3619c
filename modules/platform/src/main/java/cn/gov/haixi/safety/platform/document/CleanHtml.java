package cn.gov.haixi.safety.platform.document;

import java.util.List;
import org.jsoup.nodes.Entities;

/** Blocks as the plainest HTML that shows them. */
final class CleanHtml {
    private final StringBuilder html = new StringBuilder();
    private final LevelNumber numbers = new LevelNumber();
    private String list = "";

    String of(List<Block> blocks) {
        for (Block block : blocks) {
            list(block instanceof ListItem item ? item.ordered() ? "ol" : "ul" : "");
            if (block instanceof Heading heading) {
                tag("h" + heading.level(), List.of(new Span(numbers.next(heading) + heading.text(), false)));
            } else if (block instanceof Paragraph paragraph) {
                tag("p", paragraph.spans());
            } else if (block instanceof ListItem item) {
                tag("li", item.spans());
            } else if (block instanceof Table table) {
                table(table);
            }
        }
        list("");
        return html.toString();
    }

    private void list(String now) {
        if (!now.equals(list)) {
            html.append(list.isEmpty() ? "" : "</" + list + ">").append(now.isEmpty() ? "" : "<" + now + ">");
            list = now;
        }
    }

    private void table(Table table) {
        html.append("<table><tbody>");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> tag("td", List.of(new Span(cell, false))));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void tag(String name, List<Span> spans) {
        html.append('<').append(name).append('>');
        for (Span span : spans) {
            String text = Entities.escape(span.text());
            html.append(span.bold() ? "<strong>" + text + "</strong>" : text);
        }
        html.append("</").append(name).append('>');
    }
}
