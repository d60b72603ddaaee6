package nl.nplv.focusareas.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may change about an area while its place in the programme stays.
 *
 * @param name name
 * @param neighbourhoods what it covers
 * @param centroid its middle
 * @param population residents, when known
 * @param startDate first day of the local programme
 * @param horizonYears length of the local programme in years, 15 to 25 (FA2)
 */
@Schema(description = "Facts of a focus area that may change.")
public record AreaFacts(
        @NotBlank @Size(max = 100) @Schema(description = "Name of the area.", examples = "Zaandam-Oost")
        String name,

        @NotNull @Size(max = 100) @Schema(description = "Districts and neighbourhoods that it covers.")
        List<@Valid @NotNull Neighbourhood> neighbourhoods,

        @NotNull @Valid @Schema(description = "Middle of the area.")
        Centroid centroid,

        @PositiveOrZero @Nullable @Schema(description = "Residents, when known.", examples = "39000")
        Integer population,

        @NotNull @Schema(description = "First day of the local programme.", examples = "2022-07-01")
        LocalDate startDate,

        @NotNull @Min(value = FocusArea.MIN_HORIZON, message = "HORIZON_RANGE: must be 15 to 25 years") @Max(value = FocusArea.MAX_HORIZON, message = "HORIZON_RANGE: must be 15 to 25 years") @Schema(description = "Length of the local programme in years (FA2).", examples = "20")
        Integer horizonYears) {}
