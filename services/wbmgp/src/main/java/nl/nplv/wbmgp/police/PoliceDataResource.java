package nl.nplv.wbmgp.police;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.identity.CurrentActor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.list.Listing;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.list.PageQuery;
import nl.nplv.shared.problem.ForbiddenAs;
import nl.nplv.wbmgp.act.ActTerms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is asked of the police, and what they supply; what they supplied they cannot read back here. */
@Path("/wbmgp/v1/police-requests")
@Tag(name = "Police research")
public class PoliceDataResource {
    private final PoliceResearches researches;
    private final MayorsStore store;
    private final Listing listing;
    private final CurrentActor actor;
    private final Clock clock;

    PoliceDataResource(
            PoliceResearches researches, MayorsStore store, Listing listing, CurrentActor actor, Clock clock) {
        this.researches = researches;
        this.store = store;
        this.listing = listing;
        this.actor = actor;
        this.clock = clock;
    }

    /** A request to the police. */
    @Schema(description = "A request to the police; whom it is about stands in the request itself.")
    record PoliceRequestView(
            @Schema(description = "Id of the research.") UUID id,
            @Schema(description = "Day of asking.") LocalDate requestedOn) {}

    /** Whom it is about. */
    @Schema(description = "Whom police data are asked about, and from when.")
    record PoliceQuestion(
            @Schema(description = "Persons of sixteen or older, each from the first day that may be looked at.")
            List<AskedPerson> persons,

            @Schema(description = "Conducts that the ordinance chose.")
            List<String> conducts,

            @Schema(description = "Day of application: conduct before it.")
            LocalDate appliedOn) {}

    /** A person with the first day that may be looked at. */
    @Schema(description = "A person with the first day that may be looked at (Wbmgp art. 10b(2)).")
    record AskedPerson(
            @Schema(description = "Person.") PolicePerson person,
            @Schema(description = "First day.") LocalDate from) {}

    /** What the police supply. */
    @Schema(description = "What the police supply; an empty list when there is nothing.")
    record PoliceDataRequest(
            @NotNull @Size(max = 500) @Schema(description = "Conducts.")
            List<@Valid @NotNull PoliceItem> items,

            @NotNull @Size(max = 20_000) @Schema(description = "What the police make of it (duiding).")
            String interpretation) {}

    @GET
    @RolesAllowed(Role.POL)
    @Operation(operationId = "listPoliceRequests", summary = "List what the own unit is asked and has not supplied")
    public Page<PoliceRequestView> list(@Valid @BeanParam PageQuery page) {
        var filter = new Filter<>(PoliceResearch.class)
                .equal("policeUnit", actor.get().organisation())
                .equal("status", ResearchStatus.REQUESTED);
        return listing.page(filter, page, Set.of("requestedOn"))
                .map(research -> new PoliceRequestView(research.id(), research.requestedOn()));
    }

    @GET
    @Path("{id}/question")
    @RolesAllowed(Role.POL)
    @Transactional
    @Operation(operationId = "readPoliceQuestion", summary = "Whom it is about; each reading is registered")
    public PoliceQuestion question(UUID id) {
        var by = actor.get();
        var research = researches.own(id, by);
        var persons = store.persons(research, PoliceProcessing.READ_REQUEST, by).stream()
                .map(person -> new AskedPerson(
                        person,
                        ActTerms.lookBackFrom(person.birthDate(), research.appliedOn())
                                .orElse(research.appliedOn())))
                .toList();
        return new PoliceQuestion(persons, research.conducts(), research.appliedOn());
    }

    @PUT
    @Path("{id}/police-data")
    @RolesAllowed(Role.POL)
    @ForbiddenAs("MAYOR_ONLY")
    @Transactional
    @Operation(
            operationId = "supplyPoliceData",
            summary = "Supply police data to the mayor, once",
            description = "Only conducts that the ordinance chose, within the years of the act (Wbmgp art. 10b(2)).")
    public PoliceRequestView supply(UUID id, @NotNull @Valid PoliceDataRequest request) {
        var by = actor.get();
        var research = researches.own(id, by);
        var persons = store.persons(research, PoliceProcessing.SUPPLY_DATA, by);
        research.supply(request.items(), persons, by, LocalDate.now(clock));
        store.put(research, new PoliceFile(request.items(), request.interpretation(), null, null, null, null), by);
        research.changedAt(clock.instant());
        researches.persistAndFlush(research);
        return new PoliceRequestView(research.id(), research.requestedOn());
    }
}
