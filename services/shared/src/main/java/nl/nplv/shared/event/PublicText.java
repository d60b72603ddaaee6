package nl.nplv.shared.event;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks text in an event that is public by nature, and says why. */
@Documented
@Target(RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicText {
    /** Why this text can be read by everybody. */
    String value();
}
