package nl.nplv.e2e;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;

/**
 * What came back.
 *
 * @param location path of what was made; empty when nothing was
 * @param etag version as it goes into If-Match; empty when there is none
 * @param mediaType without parameters
 */
record Answer(int status, String location, String etag, String mediaType, JsonNode body) {

    static Answer of(HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                headers.firstValue("Location")
                        .map(URI::create)
                        .map(URI::getPath)
                        .orElse(""),
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Content-Type").orElse("").replaceAll(";.*", ""),
                Json.read(response.body()));
    }

    boolean isRefusal() {
        return status >= 400;
    }

    /** The value at the JSON pointer; empty text where there is none. */
    String text(String pointer) {
        return Json.text(body.at(JsonPointer.compile(pointer)));
    }
}
