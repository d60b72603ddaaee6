package nl.nplv.focusareas.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code as text. */
@Converter(autoApply = true)
class IndicatorCodeColumn implements AttributeConverter<IndicatorCode, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable IndicatorCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable IndicatorCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new IndicatorCode(value);
    }
}
