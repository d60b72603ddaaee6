package nl.nplv.funding.scheme;

import static nl.nplv.funding.scheme.SchemeProblem.CEILING_EXCEEDED;
import static nl.nplv.funding.scheme.SchemeProblem.PERIOD_INVALID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme gives, to whom and when.
 *
 * @param name name
 * @param ceilings the most that may be granted
 * @param mostGrants how many lines may be granted at most (FU6: coalitions); none: no limit
 * @param fixedPerYear the one amount that an applicant gets in a year, EUR; none: free
 * @param structural whether it has no end
 * @param firstYear first calendar year with money
 * @param lastYear last calendar year with money; none when structural
 * @param audience whom it is for
 * @param themes what it pays for
 * @param coFinancingPct share that the applicant pays, per cent
 * @param carryOverUntil last year into which unspent money may be carried (FU8); none: the next calendar year only
 * @param certainty how sure these facts are
 * @param source where they come from
 */
@Schema(description = "What a scheme gives, to whom and when.")
public record SchemeTerms(
        @NotBlank @Size(max = 200) @Schema(description = "Name.", examples = "Programme organisation of the focus areas")
        String name,

        @NotNull @Valid @Schema(description = "The most that may be granted.")
        Ceilings ceilings,

        @Nullable @Min(1) @Schema(description = "How many lines may be granted at most; left out: no limit.", examples = "130")
        Integer mostGrants,

        @Nullable @PositiveAmount
        @Schema(description = "The one amount that an applicant gets in a year, EUR.", examples = "500000.00")
        Money fixedPerYear,

        @NotNull @Schema(description = "Whether it has no end.")
        Boolean structural,

        @NotNull @Min(2015) @Max(2060) @Schema(description = "First calendar year with money.", examples = "2023")
        Integer firstYear,

        @Nullable @Min(2015) @Max(2060) @Schema(description = "Last calendar year with money; none when structural.", examples = "2025")
        Integer lastYear,

        @NotNull @Valid @Schema(description = "Whom it is for.")
        Audience audience,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "What it pays for.")
        List<@Valid @NotNull Theme> themes,

        @NotNull @Min(0) @Max(100) @Schema(description = "Share that the applicant pays, per cent.", examples = "0")
        Integer coFinancingPct,

        @Nullable @Min(2015) @Max(2060) @Schema(description = "Last year into which unspent money may be carried.", examples = "2028")
        Integer carryOverUntil,

        @NotNull @Schema(description = "How sure these facts are.")
        Certainty certainty,

        @NotBlank @Size(max = 500) @Schema(description = "Where they come from.", examples = "Stcrt 2023-17605")
        String source) {

    /**
     * Refuses a period without sense.
     *
     * @throws nl.nplv.shared.problem.RuleViolation PERIOD_INVALID
     */
    void mustHaveAPeriod() {
        if (structural == (lastYear != null)) {
            throw PERIOD_INVALID.at("/terms/lastYear", structural ? "a structural scheme has none" : "is missing");
        }
        if (lastYear != null && lastYear < firstYear) {
            throw PERIOD_INVALID.at("/terms/lastYear", lastYear + " is before " + firstYear);
        }
    }

    /** The ceilings that bind: nobody gets the one amount of a year twice, whatever window it is asked in (FU3). */
    public Ceilings bindingCeilings() {
        return fixedPerYear == null ? ceilings : new Ceilings(ceilings.total(), ceilings.perYear(), fixedPerYear);
    }

    /**
     * Refuses one grant more than there may be.
     *
     * @param bound how many lines hold money of the scheme, to be asked while nobody else can bind
     * @throws nl.nplv.shared.problem.RuleViolation CEILING_EXCEEDED (FU6, FU9)
     */
    public void mustHaveRoomForOneMore(long bound) {
        if (mostGrants != null && bound >= mostGrants) {
            throw CEILING_EXCEEDED.because(bound + " of " + mostGrants + " grants were made");
        }
    }

    /** Whether there is money for that year. */
    public boolean covers(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }

    /** The theme with that code. */
    public Optional<Theme> theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }
}
