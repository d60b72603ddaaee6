package nl.nplv.wbmgp.ordinance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.nplv.shared.value.Money;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Category;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Sector;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Tenure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Dwellings for which a permit is needed (categorie woonruimte).
 *
 * @param sector who lets them
 * @param tenure rented or sold
 * @param highest highest rent a month, or highest price; none when all
 * @param allocationChannel how private dwellings are offered to seekers with priority
 */
@Schema(description = "Dwellings for which a permit is needed (categorie woonruimte).")
public record DwellingCategory(
        @NotNull @Schema(description = "Who lets them.") Sector sector,
        @NotNull @Schema(description = "Rented or sold.") Tenure tenure,

        @Nullable @Schema(description = "Highest rent a month, or highest price, EUR; none when all.", examples = "808.06")
        Money highest,

        @Nullable @Size(max = 1000) @Schema(
                description = "How private dwellings are offered to seekers with priority; needed for article 9.",
                examples = "Landlords report vacancies to the regional platform.")
        String allocationChannel) {

    /** Whether a dwelling belongs to it. */
    public boolean holds(Sector ofSector, Tenure ofTenure, Money price) {
        return sector == ofSector && tenure == ofTenure && (highest == null || price.compareTo(highest) <= 0);
    }

    Category judged() {
        return new Category(sector, tenure, highest != null, allocationChannel != null && !allocationChannel.isBlank());
    }
}
