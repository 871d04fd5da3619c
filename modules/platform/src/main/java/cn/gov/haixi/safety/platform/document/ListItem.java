package cn.gov.haixi.safety.platform.document;

import java.util.List;

/** One of several equal things: numbered if {@code ordered}, after a long dash otherwise, as official style has it. Items in a row are one list. */
public record ListItem(boolean ordered, List<Span> spans) implements Block {
    public ListItem {
        spans = List.copyOf(spans);
    }

    public ListItem(boolean ordered, String text) { this(ordered, List.of(new Span(text, false))); }
}
