package nl.nplv.focusareas.liveability;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the version as published. */
@Converter(autoApply = true)
class ModelVersionColumn implements AttributeConverter<ModelVersion, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ModelVersion version) {
        return version == null ? null : version.toString();
    }

    @Override
    public @Nullable ModelVersion convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : ModelVersion.fromString(value);
    }
}
