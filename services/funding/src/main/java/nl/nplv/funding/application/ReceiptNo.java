package nl.nplv.funding.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one number under which an application is known to all ministries (FU1), such as {@code NPLV-2023-000042}.
 *
 * @param value NPLV, year of submission, six digits
 */
@Schema(
        type = SchemaType.STRING,
        pattern = ReceiptNo.PATTERN,
        examples = "NPLV-2023-000042",
        description = "The one number of an application (ontvangstnummer).")
public record ReceiptNo(@JsonValue String value) {
    static final String PATTERN = "NPLV-\\d{4}-\\d{6,}";

    @JsonCreator
    public ReceiptNo {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("must be NPLV, a year and six digits");
        }
    }

    /** The nth of a year. */
    static ReceiptNo of(int year, long n) {
        return new ReceiptNo("NPLV-%d-%06d".formatted(year, n));
    }

    /** For query parameters. */
    public static ReceiptNo fromString(String value) {
        return new ReceiptNo(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
