package nl.nplv.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount of euros; travels as text, since a JSON number may lose cents on its way through floating point.
 *
 * @param amount EUR with exactly two decimals; what has more is refused, never rounded
 */
@Schema(
        type = SchemaType.STRING,
        pattern = Money.PATTERN,
        examples = "500000.00",
        description = "Exact amount in euros, as text; answers always have two decimals.")
public record Money(BigDecimal amount) implements Comparable<Money> {
    static final String PATTERN = "-?\\d{1,13}(\\.\\d{1,2})?";

    private static final Pattern WRITTEN = Pattern.compile(PATTERN);
    private static final int CENTS = 2;
    private static final int MOST_DIGITS = 15;

    /** Nothing. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /**
     * An amount that is exact in cents.
     *
     * @throws IllegalArgumentException when it has parts of a cent or more digits than any budget
     */
    public Money {
        if (amount.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException("must have at most two decimals");
        }
        amount = amount.setScale(CENTS);
        if (amount.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("must have at most 13 digits before the point");
        }
    }

    /** Reads an amount such as {@code 1234.50} or {@code 1234}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money of(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("must be an amount in euros such as 1234.50");
        }
        return new Money(new BigDecimal(text));
    }

    /** For path and query parameters. */
    public static Money fromString(String text) {
        return of(text);
    }

    /** All of them together; nothing when there are none. */
    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negate() {
        return new Money(amount.negate());
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** As it travels: {@code 1234.50}. */
    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
