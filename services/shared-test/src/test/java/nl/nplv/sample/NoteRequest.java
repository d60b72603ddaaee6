package nl.nplv.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.NotNegativeAmount;
import org.jspecify.annotations.Nullable;

/** A note to be written. */
record NoteRequest(
        @NotNull @Size(min = 1, max = 200) String title,

        @NotNull @DecimalMin(value = "0.00", message = "AMOUNT_RANGE: must be 0 to 1000000") @DecimalMax(value = "1000000.00", message = "AMOUNT_RANGE: must be 0 to 1000000") @Digits(integer = 10, fraction = 2) BigDecimal amount,

        @NotNull LocalDate writtenOn,
        @NotNull MunicipalityCode owner,
        @Size(max = 10) @Nullable List<@Valid @NotNull Line> lines) {

    /** Part of a note. */
    record Line(
            @NotNull @Size(min = 1, max = 20) String text,
            @NotNull @Min(1) Integer count,
            @NotNegativeAmount @Nullable Money price) {}
}
