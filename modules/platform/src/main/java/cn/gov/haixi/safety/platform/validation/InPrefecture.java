package cn.gov.haixi.safety.platform.validation;

import cn.gov.haixi.safety.platform.Position;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/**
 * A position that can lie in the prefecture: 89.64–99.70° E, 32.72–39.21° N with 唐古拉, rounded outward to whole degrees. Whoever types −95, or the latitude
 * first, is told so. Null passes, and so does what {@link Position} itself refuses.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InPrefecture.Within.class)
public @interface InPrefecture {
    String message() default "{platform.in-prefecture}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Within implements ConstraintValidator<InPrefecture, Position> {
        @Override public boolean isValid(Position position, ConstraintValidatorContext context) {
            if (position == null || position.longitude() == null || position.latitude() == null) {
                return true;
            }
            boolean east = between(position.longitude(), 89, 100);
            boolean north = between(position.latitude(), 32, 40);
            context.disableDefaultConstraintViolation();
            if (!east) {
                at(context, "longitude");
            }
            if (!north) {
                at(context, "latitude");
            }
            return east && north;
        }

        private static void at(ConstraintValidatorContext context, String property) {
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()).addPropertyNode(property).addConstraintViolation();
        }

        private static boolean between(BigDecimal degrees, int least, int most) {
            return degrees.compareTo(BigDecimal.valueOf(least)) >= 0 && degrees.compareTo(BigDecimal.valueOf(most)) <= 0;
        }
    }
}
