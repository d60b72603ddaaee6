package nl.nplv.wbmgp.designation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.list.Page;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.unit.Units;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much of the act's twenty years a unit has used (WB1). */
@Path("/wbmgp/v1/units/{id}/used-terms")
@Tag(name = "Units")
public class UsedTermsResource {
    private static final double DAYS_PER_YEAR = 365.2425;
    private static final double TENTHS = 10;

    private final Units units;
    private final Designations designations;
    private final Clock clock;

    UsedTermsResource(Units units, Designations designations, Clock clock) {
        this.units = units;
        this.designations = designations;
        this.clock = clock;
    }

    /** What a measure used and has left. */
    @Schema(name = "UsedTerms", description = "Terms of a measure in a unit and in the units that it came from (WB1).")
    record UsedTermsView(
            @Schema(description = "Article.") Measure measure,

            @Schema(description = "Terms, past, present and coming.")
            List<DesignationTerm> terms,

            @Schema(description = "Terms left of five.", examples = "3")
            int termsLeft,

            @Schema(description = "Days on which it held or will.", examples = "1461")
            long daysUsed,

            @Schema(description = "Days left of twenty years.", examples = "5844")
            long daysLeft,

            @Schema(description = "Years used, to a tenth.", examples = "4.0")
            double yearsUsed,

            @Schema(description = "Years left, to a tenth.", examples = "16.0")
            double yearsLeft) {
        static UsedTermsView of(UsedTerms used, LocalDate today) {
            var left = Math.max(0, used.mostDays(today) - used.days());
            return new UsedTermsView(
                    used.measure(),
                    used.terms(),
                    Math.max(0, used.mostTerms(today) - used.count()),
                    used.days(),
                    left,
                    years(used.days()),
                    years(left));
        }

        private static double years(long days) {
            return Math.round(days / DAYS_PER_YEAR * TENTHS) / TENTHS;
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listUsedTerms", summary = "Years used and left of each measure in a unit")
    public Page<UsedTermsView> list(UUID id) {
        var unit = units.get(id);
        var today = LocalDate.now(clock);
        return Page.whole(Arrays.stream(Measure.values())
                .map(measure -> UsedTermsView.of(designations.usedIn(unit.id(), measure), today))
                .toList());
    }
}
