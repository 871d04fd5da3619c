package cn.gov.haixi.safety.platform.document;

import java.util.List;

public record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
        spans = List.copyOf(spans);
    }

    public Paragraph(String text) { this(List.of(new Span(text, false))); }
}
