package nl.nplv.executionplans.lesson;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a lesson is shared; WijkWijzer is the programme's knowledge network (EP5). */
@Schema(description = "WIJKWIJZER: the programme's knowledge and learning network; ALLIANCES: among the areas; OTHER.")
public enum SharedVia {
    WIJKWIJZER,
    ALLIANCES,
    OTHER
}
