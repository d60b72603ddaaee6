package nl.nplv.wbmgp.permit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a closed file may be opened for (decree art. 13(3)(b)). */
@Schema(description = "LOCAL_EVALUATION (Wbmgp art. 5(5)) or NATIONAL_EVALUATION (art. 17).")
public enum FilePurpose {
    LOCAL_EVALUATION,
    NATIONAL_EVALUATION
}
