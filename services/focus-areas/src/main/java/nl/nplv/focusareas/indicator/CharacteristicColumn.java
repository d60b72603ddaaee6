package nl.nplv.focusareas.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code as text. */
@Converter(autoApply = true)
class CharacteristicColumn implements AttributeConverter<Characteristic, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Characteristic characteristic) {
        return characteristic == null ? null : characteristic.value();
    }

    @Override
    public @Nullable Characteristic convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new Characteristic(value);
    }
}
