package cn.gov.haixi.safety.platform.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;

/**
 * What {@link NotBlank} means in this house: at least one sign that somebody could see. The library's own validator takes for text what is blank in Chinese, such as
 * the wide space U+3000, and whatever is not printed at all. {@code META-INF/constraints.xml} puts this one in its place.
 */
public class SomethingToRead implements ConstraintValidator<NotBlank, CharSequence> {
    @Override public boolean isValid(CharSequence text, ConstraintValidatorContext context) { return in(text); }

    /** Whether there is any sign that somebody could see, for what is wanted in some cases only. */
    public static boolean in(CharSequence text) { return text != null && text.codePoints().anyMatch(SomethingToRead::visible); }

    private static boolean visible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
            // A rare hanzi may be younger than the Java that runs this.
            default -> true;
        };
    }
}
