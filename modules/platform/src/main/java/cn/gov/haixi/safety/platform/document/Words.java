package cn.gov.haixi.safety.platform.document;

import java.util.ArrayList;
import java.util.List;

/** The words of one block as they come in: blanks become one, a line's end between hanzi none, and the indent that somebody typed goes. */
final class Words {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean bold;
    private boolean blank;
    private boolean lineEnd;
    private int last;

    void add(String text, boolean asBold) {
        if (asBold != bold) {
            endRun();
            bold = asBold;
        }
        text.codePoints().forEach(this::add);
    }

    private void add(int c) {
        if (c == '\n' || c == '\r') {
            lineEnd = true;
        } else if (c == ' ' || c == '\t' || c == '\f' || c == '\u00a0' || c == '\u3000' && last == 0) {
            blank = true;
        } else {
            if (last != 0 && (blank || lineEnd && !(wide(last) && wide(c)))) {
                run.append(' ');
            }
            blank = false;
            lineEnd = false;
            run.appendCodePoint(c);
            last = c;
        }
    }

    List<Span> take() {
        endRun();
        List<Span> taken = List.copyOf(spans);
        spans.clear();
        blank = false;
        lineEnd = false;
        last = 0;
        return taken.stream().allMatch(span -> span.text().isBlank()) ? List.of() : taken;
    }

    private void endRun() {
        Span span = new Span(run.toString(), bold);
        run.setLength(0);
        if (span.text().isEmpty()) {
            return;
        }
        int end = spans.size() - 1;
        if (end >= 0 && spans.get(end).bold() == bold) {
            spans.set(end, new Span(spans.get(end).text() + span.text(), bold));
        } else {
            spans.add(span);
        }
    }

    private static boolean wide(int c) { return Character.isIdeographic(c) || c >= 0x3000 && c < 0x3040 || c >= 0xff00 && c < 0xfff0 || c == '“' || c == '”' || c == '—'; }
}
