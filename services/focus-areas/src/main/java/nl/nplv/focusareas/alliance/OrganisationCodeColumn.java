package nl.nplv.focusareas.alliance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code as text. */
@Converter(autoApply = true)
class OrganisationCodeColumn implements AttributeConverter<OrganisationCode, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OrganisationCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable OrganisationCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new OrganisationCode(value);
    }
}
