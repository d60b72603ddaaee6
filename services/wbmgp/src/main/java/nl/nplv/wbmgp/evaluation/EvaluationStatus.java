package nl.nplv.wbmgp.evaluation;

import java.util.Set;
import nl.nplv.shared.state.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of a local evaluation. */
@Schema(description = "DRAFT: compiled by the executive; ADOPTED by the council.")
public enum EvaluationStatus implements State<EvaluationStatus> {
    DRAFT,
    ADOPTED;

    @Override
    public Set<EvaluationStatus> allowed() {
        return this == DRAFT ? Set.of(ADOPTED) : Set.of();
    }
}
