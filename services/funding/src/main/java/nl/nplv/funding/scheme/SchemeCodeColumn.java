package nl.nplv.funding.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code as text. */
@Converter(autoApply = true)
class SchemeCodeColumn implements AttributeConverter<SchemeCode, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SchemeCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable SchemeCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new SchemeCode(value);
    }
}
