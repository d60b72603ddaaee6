package nl.nplv.funding.letter;

import jakarta.ws.rs.core.MediaType;
import nl.nplv.documents.Document;
import org.jboss.resteasy.reactive.RestResponse;

/** A document as HTML, with the policy that lets its own style in. */
final class HtmlAnswer {
    /** Media type. */
    static final String MEDIA_TYPE = MediaType.TEXT_HTML + ";charset=UTF-8";

    /** Media type of an operation that answers JSON unless HTML is asked for. */
    static final String AFTER_JSON = MediaType.TEXT_HTML + ";qs=0.5;charset=UTF-8";

    private HtmlAnswer() {}

    static RestResponse<String> of(Document document) {
        return RestResponse.ResponseBuilder.ok(document.html())
                .header("Content-Security-Policy", Document.CONTENT_SECURITY_POLICY)
                .build();
    }
}
