package nl.nplv.sample;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What the list can be narrowed to. */
@SuppressWarnings("NullAway.Init")
class NoteFilter {
    @QueryParam("owner")
    @Nullable MunicipalityCode owner;

    @QueryParam("status")
    @Nullable NoteStatus status;

    @QueryParam("text")
    @Nullable String text;

    @QueryParam("id")
    @Nullable List<UUID> ids;

    Filter<Note> filter() {
        return new Filter<>(Note.class)
                .equal("owner", owner)
                .equal("status", status)
                .contains("title", text)
                .in("id", ids);
    }
}
