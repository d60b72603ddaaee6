package nl.nplv.shared.problem;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The refusal of a token without a role for this operation, where DOMAIN 5 names one; FORBIDDEN elsewhere. */
@Documented
@Target(METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForbiddenAs {
    /** Code of a refusal of the service, such as {@code COUNCIL_ONLY}. */
    String value();
}
