package nl.nplv.funding.application;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.nplv.shared.list.Filter;
import nl.nplv.shared.value.MunicipalityCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of applications can be narrowed to. */
class SingleApplicationFilter {
    @QueryParam("municipality")
    @Parameter(description = "Only of this municipality.")
    @Nullable MunicipalityCode municipality;

    @QueryParam("area")
    @Parameter(description = "Only of the focus area with this slug.")
    @Nullable String area;

    @QueryParam("windowId")
    @Parameter(description = "Only in this window.")
    @Nullable UUID windowId;

    @QueryParam("receiptNo")
    @Parameter(description = "Only with this number.")
    @Nullable ReceiptNo receiptNo;

    @QueryParam("status")
    @Parameter(description = "Only with this status; drafts are never listed.")
    @Nullable ApplicationStatus status;

    Filter<SingleApplication> filter() {
        return new Filter<>(SingleApplication.class)
                .equal("submitted", true)
                .equal("municipalityCode", municipality)
                .equal("focusAreaSlug", area)
                .equal("windowId", windowId)
                .equal("receiptNo", receiptNo)
                .equal("status", status);
    }
}
