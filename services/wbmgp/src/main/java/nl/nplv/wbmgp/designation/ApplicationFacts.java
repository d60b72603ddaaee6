package nl.nplv.wbmgp.designation;

import static nl.nplv.wbmgp.designation.DesignationProblem.APPLICATION_INCOMPLETE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.designation.DesignationCase.SubstanceTest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for and why (Wbmgp art. 5 and 6). A draft may be incomplete, what the council adopts may not.
 *
 * @param measures what is asked for, each article once
 * @param unitIds where; of a new measure
 * @param designationIds what is to go on, one per measure; of an extension
 * @param start first day asked for
 * @param end last day asked for
 * @param regionMunicipalities housing market region (regio, art. 1)
 * @param tests the four tests
 * @param regionalHousing why refused seekers keep enough chances in the region (art. 6(2))
 * @param instrumentReason why the instrument of article 10 fits best (art. 6(3))
 * @param evaluationIds evaluations that go along with an extension (art. 5(5))
 */
@Schema(description = "What is asked for and why.")
public record ApplicationFacts(
        @NotEmpty @Size(max = 3) @Schema(description = "What is asked for, each article once.")
        List<@Valid @NotNull DesignatedMeasure> measures,

        @NotNull @Size(max = 500) @Schema(description = "Units in which a new measure is to hold; none for an extension.")
        List<@NotNull UUID> unitIds,

        @NotNull @Size(max = 3) @Schema(description = "Designations that are to go on, one per measure; none for a new measure.")
        List<@NotNull UUID> designationIds,

        @NotNull @Schema(description = "First day asked for.", examples = "2020-01-01")
        LocalDate start,

        @NotNull @Schema(description = "Last day asked for, at most four years on.", examples = "2023-12-31")
        LocalDate end,

        @NotNull @Size(max = 100) @Schema(description = "Municipalities of the housing market region (regio, Wbmgp art. 1).")
        List<@NotNull MunicipalityCode> regionMunicipalities,

        @Nullable @Valid @Schema(description = "The four tests of article 6(1).")
        Tests tests,

        @Nullable @Size(max = 20_000) @Schema(
                description =
                        "Why refused seekers keep enough chances in the region; for articles 8 and 10 (art. 6(2)).",
                examples = "The region allots 4,000 comparable dwellings a year.")
        String regionalHousing,

        @Nullable @Size(max = 20_000) @Schema(
                description = "Why the instrument of article 10 fits best (art. 6(3)).",
                examples = "Nuisance here seldom leads to a conviction.")
        String instrumentReason,

        @NotNull @Size(max = 30) @Schema(description = "Adopted evaluations that go along with an extension (art. 5(5)).")
        List<@NotNull UUID> evaluationIds) {

    /** The texts of the act that are stored begin here. */
    private static final LocalDate EARLIEST_START = LocalDate.of(2015, 1, 1);

    /**
     * Refuses an application that does not say what it asks for; what the act thinks of it is another matter.
     *
     * @throws nl.nplv.shared.problem.RuleViolation APPLICATION_INCOMPLETE or INSTRUMENT_REQUIRED
     */
    void mustSayWhatIsAsked(ApplicationKind kind) {
        var extension = kind == ApplicationKind.EXTENSION;
        if (unitIds.isEmpty() != extension || designationIds.isEmpty() == extension) {
            throw APPLICATION_INCOMPLETE.at(
                    extension ? "/facts/designationIds" : "/facts/unitIds",
                    extension ? "an extension names designations and no units" : "a new measure names units");
        }
        if (measures.stream().map(DesignatedMeasure::measure).distinct().count() != measures.size()) {
            throw APPLICATION_INCOMPLETE.at("/facts/measures", "each article once");
        }
        if (start.isBefore(EARLIEST_START)) {
            throw APPLICATION_INCOMPLETE.at("/facts/start", "lies before " + EARLIEST_START);
        }
        for (int i = 0; i < measures.size(); i++) {
            measures.get(i).mustHaveItsInstrument("/facts/measures/" + i);
        }
    }

    /** Whether it argues that refused seekers keep chances in the region. */
    boolean arguesRegionalHousing() {
        return regionalHousing != null && !regionalHousing.isBlank();
    }

    /** Whether it argues why the instrument fits best. */
    boolean arguesInstrument() {
        return instrumentReason != null && !instrumentReason.isBlank();
    }

    /** The tests that it argues. */
    Set<SubstanceTest> argued() {
        return tests == null ? Set.of() : tests.argued();
    }
}
