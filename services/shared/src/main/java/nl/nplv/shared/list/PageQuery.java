package nl.nplv.shared.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters that every list takes. */
public class PageQuery {
    /** Most items that one page holds. */
    public static final int MAX_LIMIT = 100;

    @QueryParam("cursor")
    @Parameter(description = "Place to go on from: taken from a `Link` of the same list, never made up.")
    @Nullable String cursor;

    @QueryParam("limit")
    @DefaultValue("25")
    @Min(1) @Max(MAX_LIMIT) @Parameter(description = "Most items on the page.")
    int limit;

    @QueryParam("sort")
    @DefaultValue("id")
    @Pattern(regexp = "-?[a-zA-Z]+(,-?[a-zA-Z]+)*")
    @Parameter(
            description = "Fields to sort by, comma-separated, `-` for descending; `id` is the order of creation.",
            example = "-updatedAt,name")
    String sort = "id";

    @QueryParam("updatedAtGte")
    @Parameter(description = "Only what changed at or after this moment (RFC 3339, any offset).")
    @Nullable OffsetDateTime updatedAtGte;

    @QueryParam("fields")
    @Pattern(regexp = "[a-zA-Z]+(,[a-zA-Z]+)*")
    @Parameter(description = "Only these properties of each item, comma-separated.", example = "slug,name")
    @Nullable String fields;
}
