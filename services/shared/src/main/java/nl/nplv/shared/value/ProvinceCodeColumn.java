package nl.nplv.shared.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code as text. */
@Converter(autoApply = true)
class ProvinceCodeColumn implements AttributeConverter<ProvinceCode, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProvinceCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable ProvinceCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new ProvinceCode(value);
    }
}
