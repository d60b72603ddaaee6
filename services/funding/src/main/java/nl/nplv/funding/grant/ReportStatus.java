package nl.nplv.funding.grant;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a spending report. */
@Schema(description = "FILED: it counts; CORRECTED: undone by counter-entries.")
public enum ReportStatus implements State<ReportStatus> {
    FILED,
    CORRECTED;

    @Override
    public Set<ReportStatus> allowed() {
        return this == FILED ? Set.of(CORRECTED) : Set.of();
    }
}
