package nl.nplv.participation.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that shows as it is written: no control characters but line breaks and tabs, none that turn the direction of reading around
 * (a disguise), no half characters. Markup is text like any other: it is never executed, since answers are JSON.
 */
@Documented
@Constraint(validatedBy = PlainTextCheck.class)
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    /** What the client is told. */
    String message() default "TEXT_INVALID: must not hold control, direction or half characters";

    /** For Bean Validation. */
    Class<?>[] groups() default {};

    /** For Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
