package nl.nplv.shared.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code as text. */
@Converter(autoApply = true)
class MunicipalityCodeColumn implements AttributeConverter<MunicipalityCode, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MunicipalityCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable MunicipalityCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new MunicipalityCode(value);
    }
}
