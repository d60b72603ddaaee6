package nl.nplv.funding.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import nl.nplv.funding.FundingConfig;
import nl.nplv.funding.application.Applicants;
import nl.nplv.funding.csv.Csv;
import nl.nplv.funding.scheme.FundingSchemes;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.list.Page;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Views over the ledger; all public. */
@Path("/funding/v1")
@Tag(name = "Views", description = "What the ledger shows: per area, in the nation, per scheme and per municipality.")
public class OverviewResource {
    private final MoneyOverview money;
    private final FundedInterventions interventions;
    private final BoundMoney bound;
    private final Statements statements;
    private final FundingSchemes schemes;
    private final Applicants applicants;
    private final FundingConfig config;

    OverviewResource(
            MoneyOverview money,
            FundedInterventions interventions,
            BoundMoney bound,
            Statements statements,
            FundingSchemes schemes,
            Applicants applicants,
            FundingConfig config) {
        this.money = money;
        this.interventions = interventions;
        this.bound = bound;
        this.statements = statements;
        this.schemes = schemes;
        this.applicants = applicants;
        this.config = config;
    }

    @GET
    @Path("integral-views/{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getIntegralView", summary = "All money in one area, as JSON, CSV or a chart")
    public IntegralView integralView(String slug) {
        return viewOf(slug);
    }

    @GET
    @Path("integral-views/{slug}")
    @Produces(Csv.AFTER_JSON)
    @PermitAll
    @Operation(operationId = "getIntegralView", summary = "All money in one area, as JSON, CSV or a chart")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public String integralViewCsv(String slug) {
        return Csv.of(MoneyRow.class, money.inArea(known(slug)));
    }

    @GET
    @Path("integral-views/{slug}")
    @Produces(MoneyChart.AFTER_JSON)
    @PermitAll
    @Operation(operationId = "getIntegralView", summary = "All money in one area, as JSON, CSV or a chart")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = MoneyChart.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public String integralViewChart(String slug) {
        return MoneyChart.of(viewOf(slug));
    }

    @GET
    @Path("national-view")
    @PermitAll
    @Operation(operationId = "getNationalView", summary = "All money by ministry and scheme")
    public NationalView nationalView() {
        return NationalView.of(money.inNation());
    }

    @GET
    @Path("scheme-budgets")
    @PermitAll
    @Operation(operationId = "listSchemeBudgets", summary = "What of each scheme is bound and left")
    public Page<SchemeBudget> budgets() {
        var byScheme = bound.byScheme();
        return Page.whole(schemes.all())
                .map(scheme -> SchemeBudget.of(scheme, byScheme.getOrDefault(scheme.code(), List.of())));
    }

    @GET
    @Path("scheme-budgets/{code}")
    @PermitAll
    @Operation(operationId = "getSchemeBudget", summary = "What of one scheme is bound and left")
    public SchemeBudget budget(SchemeCode code) {
        return SchemeBudget.of(schemes.get(code), bound.byScheme().getOrDefault(code, List.of()));
    }

    @GET
    @Path("municipal-statements/{municipality}/{year}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "getMunicipalStatement",
            summary = "The yearly statement of a municipality, as JSON or CSV")
    public MunicipalStatement statement(MunicipalityCode municipality, @Min(2015) @Max(2060) int year) {
        var reportBy = config.reportBy().atYear(year + 1);
        return MunicipalStatement.of(municipality, year, reportBy, statements.of(municipality, year));
    }

    @GET
    @Path("municipal-statements/{municipality}/{year}")
    @Produces(Csv.AFTER_JSON)
    @PermitAll
    @Operation(
            operationId = "getMunicipalStatement",
            summary = "The yearly statement of a municipality, as JSON or CSV")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public String statementCsv(MunicipalityCode municipality, @Min(2015) @Max(2060) int year) {
        return Csv.of(StatementRow.class, statements.of(municipality, year));
    }

    private IntegralView viewOf(String slug) {
        var area = known(slug);
        return IntegralView.of(area, money.inArea(area), interventions.inArea(area));
    }

    private String known(String slug) {
        return Objects.requireNonNull(applicants.area(slug).area()).slug();
    }
}
