package cn.gov.haixi.safety.platform.document;

/** Letters that look alike. Control characters are dropped, rare hanzi stay. */
public record Span(String text, boolean bold) {
    public Span {
        text = Plain.of(text);
    }
}
