package nl.nplv.shared.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** An amount of more than nothing; otherwise 400 AMOUNT_INVALID (DOMAIN 5 bad input). */
@Documented
@Constraint(validatedBy = PositiveAmount.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PositiveAmount {
    /** Code and what is asked. */
    String message() default "AMOUNT_INVALID: must be more than 0.00";

    /** Asked for by Bean Validation. */
    Class<?>[] groups() default {};

    /** Asked for by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** The check itself; what is not there is for {@code @NotNull}. */
    class Check implements ConstraintValidator<PositiveAmount, Money> {
        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            return amount == null || amount.isPositive();
        }
    }
}
