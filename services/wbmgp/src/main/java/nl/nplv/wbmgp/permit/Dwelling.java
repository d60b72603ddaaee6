package nl.nplv.wbmgp.permit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import nl.nplv.shared.value.Money;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Sector;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Tenure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dwelling that somebody wants to live in (woonruimte).
 *
 * @param bagId id of the address object in the BAG
 * @param unitId designated unit in which it lies
 * @param sector who lets it
 * @param tenure rented or sold
 * @param price rent a month, or price
 */
@Schema(description = "A dwelling that somebody wants to live in.")
public record Dwelling(
        @NotNull @Pattern(regexp = "\\d{16}") @Schema(description = "Id in the BAG (verblijfsobject).", examples = "0479010000123456")
        String bagId,

        @NotNull @Schema(description = "Designated unit in which it lies.")
        UUID unitId,

        @NotNull @Schema(description = "Who lets it.") Sector sector,
        @NotNull @Schema(description = "Rented or sold.") Tenure tenure,

        @NotNull @Schema(description = "Rent a month, or price, EUR.", examples = "650.00")
        Money price) {}
