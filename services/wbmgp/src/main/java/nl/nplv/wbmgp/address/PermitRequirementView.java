package nl.nplv.wbmgp.address;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.ordinance.DwellingCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the act asks for at a place on a day. */
@Schema(name = "PermitRequirement", description = "What the act asks for at a place on a day.")
record PermitRequirementView(
        @Schema(description = "The day.") LocalDate on,

        @Nullable @Schema(description = "The address; none for a point.")
        AddressView address,

        @Schema(description = "Whether a permit is needed for the dwellings of the categories.", examples = "true")
        boolean permitNeeded,

        @Schema(description = "Measures that hold there and that the ordinance puts to work.")
        List<RequiredMeasure> measures,

        @Nullable @Schema(description = "Ordinance that holds in the municipality on the day.")
        UUID ordinanceId,

        @Schema(description = "Dwellings for which a permit is needed; others need none.")
        List<DwellingCategory> categories,

        @Schema(
                description =
                        "Designated units of the municipality without a known outline: the place may lie in one of"
                                + " them.")
        List<UnlocatedUnit> notLocated) {

    /** An address. */
    @Schema(name = "DwellingAddress", description = "An address of the BAG.")
    record AddressView(
            @Schema(description = "Dwelling in the BAG.", examples = "0479010000000001")
            String bagId,

            @Schema(description = "Postal code.", examples = "1502AB")
            String postalCode,

            @Schema(description = "House number.", examples = "12")
            int houseNumber,

            @Schema(description = "House letter; empty when it has none.", examples = "A")
            String houseLetter,

            @Schema(description = "Addition; empty when it has none.", examples = "2")
            String addition,

            @Schema(description = "Municipality.") MunicipalityCode municipalityCode) {
        static AddressView of(DwellingAddress address) {
            return new AddressView(
                    address.bagId(),
                    address.postalCode(),
                    address.houseNumber(),
                    address.houseLetter(),
                    address.addition(),
                    address.municipalityCode());
        }
    }

    /** A measure that holds. */
    @Schema(description = "A measure that holds, with what a seeker must show.")
    record RequiredMeasure(
            @Schema(description = "Article.") Measure measure,

            @Nullable @Schema(description = "Instrument of art. 10.")
            Instrument instrument,

            @Schema(description = "Designation.") UUID designationId,

            @Schema(description = "Unit that the place lies in.")
            UUID unitId,

            @Schema(description = "Name of the unit.", examples = "Poelenburg")
            String unitName,

            @Schema(description = "What a seeker must show.")
            List<ShownView> mustShow) {}

    /** Something to show. */
    @Schema(description = "Something that a seeker must show.")
    record ShownView(
            @Schema(description = "Code.") MustShow code,

            @Schema(description = "In the language asked for.", examples = "Een VOG van iedereen van 16 jaar of ouder.")
            String text) {}

    /** A unit without an outline. */
    @Schema(description = "A designated unit whose outline is not known.")
    record UnlocatedUnit(
            @Schema(description = "Unit.") UUID unitId,

            @Schema(description = "Name.", examples = "Poelenburg")
            String name) {}
}
