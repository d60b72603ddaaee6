package nl.nplv.focusareas.alliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Code of an organisation, such as {@code woningcorporatie-parteon}; never a person's name.
 *
 * @param value lower-case words joined by hyphens, at most 80 characters
 */
@Schema(
        type = SchemaType.STRING,
        pattern = OrganisationCode.PATTERN,
        maxLength = OrganisationCode.MAX_LENGTH,
        examples = "woningcorporatie-parteon",
        description = "Code of an organisation, never a person's name.")
public record OrganisationCode(@JsonValue String value) {
    static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
    static final int MAX_LENGTH = 80;

    @JsonCreator
    public OrganisationCode {
        if (value.length() > MAX_LENGTH || !value.matches(PATTERN)) {
            throw new IllegalArgumentException("must be lower-case words joined by hyphens, at most 80 characters");
        }
    }

    /** For path and query parameters. */
    public static OrganisationCode fromString(String value) {
        return new OrganisationCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
