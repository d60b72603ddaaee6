package nl.nplv.wbmgp.address;

import static nl.nplv.wbmgp.address.AddressProblem.ADDRESS_UNKNOWN;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nplv.shared.list.Page;
import nl.nplv.wbmgp.act.verdict.Language;
import nl.nplv.wbmgp.address.PlaceQuery.Place;
import nl.nplv.wbmgp.assessment.AnswerLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Does this address need a permit on this day, and what must a seeker show. */
@Path("/wbmgp/v1/permit-requirements")
@Tag(name = "Addresses")
public class PermitRequirementResource {
    private final Addresses addresses;
    private final PermitRequirements requirements;
    private final Clock clock;

    PermitRequirementResource(Addresses addresses, PermitRequirements requirements, Clock clock) {
        this.addresses = addresses;
        this.requirements = requirements;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "findPermitRequirements",
            summary = "Whether a place needs a permit on a day, and what a seeker must show",
            description =
                    "Give `bagId`, or `postalCode` and `houseNumber`, or `lat` and `lon`. Texts are in Dutch, or in"
                            + " English under `Accept-Language: en`.")
    public Page<PermitRequirementView> find(
            @Valid @BeanParam PlaceQuery place,
            @QueryParam("on")
                    @Parameter(description = "The day; today when left out.", example = "2023-05-01")
                    @Nullable LocalDate on,
            @Context HttpHeaders headers) {
        var day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        var language = AnswerLanguage.of(headers);
        return Page.whole(
                switch (place.place()) {
                    case Place.Dwelling dwelling -> of(addresses.byBagId(dwelling.bagId()), day, language);
                    case Place.House house -> of(addresses.at(house.postalCode(), house.number()), day, language);
                    case Place.Point point -> List.of(requirements.at(point.position(), day, language));
                });
    }

    private List<PermitRequirementView> of(List<DwellingAddress> found, LocalDate day, Language language) {
        if (found.isEmpty()) {
            throw ADDRESS_UNKNOWN.because("it is not among the addresses that were taken in");
        }
        return found.stream()
                .map(address -> requirements.at(address, day, language))
                .toList();
    }
}
