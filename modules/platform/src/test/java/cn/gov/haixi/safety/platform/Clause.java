package cn.gov.haixi.safety.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** This test proves a clause of the ten measures, such as {@code @Clause("M3.9")}: one search lists the proofs of any clause. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Tag("clause")
public @interface Clause {
    String[] value();
}
