package cn.gov.haixi.safety.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A day that somebody can have meant, of the years 1900 to 2100: whoever types 0206 or 20206 is told so, before a database complains. Null passes. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CivilDay.Within.class)
public @interface CivilDay {
    String message() default "{platform.civil-day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Within implements ConstraintValidator<CivilDay, LocalDate> {
        private static final int FIRST = 1900;
        private static final int LAST = 2100;

        @Override public boolean isValid(LocalDate day, ConstraintValidatorContext context) { return day == null || holds(day); }

        public static boolean holds(LocalDate day) { return day != null && day.getYear() >= FIRST && day.getYear() <= LAST; }
    }
}
