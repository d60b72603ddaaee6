package nl.nplv.focusareas.measurement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Stores the period after its first month, {@code 2023-07 2023-H2}, so that the database sorts it as we do. */
@Converter(autoApply = true)
class PeriodColumn implements AttributeConverter<Period, String> {
    private static final int MONTH_AND_SPACE = 8;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : String.format(Locale.ROOT, "%.7s %s", period.firstDay(), period);
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new Period(stored.substring(MONTH_AND_SPACE));
    }
}
