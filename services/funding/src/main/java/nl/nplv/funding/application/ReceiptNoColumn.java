package nl.nplv.funding.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the number as text. */
@Converter(autoApply = true)
class ReceiptNoColumn implements AttributeConverter<ReceiptNo, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReceiptNo number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable ReceiptNo convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new ReceiptNo(value);
    }
}
