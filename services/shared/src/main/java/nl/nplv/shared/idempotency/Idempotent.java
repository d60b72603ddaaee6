package nl.nplv.shared.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A POST that takes effect once per {@code Idempotency-Key}; stands inside the transaction of the same method. */
@Inherited
@InterceptorBinding
@Target({METHOD, TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /** A key of a public operation: as many letters as 128 random bits need, as a UUID has. */
    String UNGUESSABLE_KEY = "[A-Za-z0-9_-]{22,200}";
}
