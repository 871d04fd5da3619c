package cn.gov.haixi.safety.registry;

import java.util.Optional;

/**
 * What somebody typed into a search box, as the pattern of a {@code like … escape '!'}: wildcards count as ordinary signs,
 * control characters are dropped and nothing beyond {@link #LONGEST} characters is looked for, whatever was pasted.
 */
public record SearchText(String words) {
    public static final int LONGEST = 60;

    /** @return empty when nothing worth searching was typed */
    public static Optional<SearchText> of(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        typed.codePoints().filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST).forEach(words::appendCodePoint);
        String stripped = words.toString().strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(new SearchText(stripped));
    }

    public String anywhere() { return "%" + escaped() + "%"; }

    public String asPrefix() { return escaped() + "%"; }

    private String escaped() { return words.replace("!", "!!").replace("%", "!%").replace("_", "!_"); }
}
