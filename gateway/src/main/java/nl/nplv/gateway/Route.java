package nl.nplv.gateway;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.TreeSet;

/**
 * A path of a spec with its methods.
 *
 * @param path as the spec writes it, parameters in braces
 * @param bodyLimits largest request body in bytes, by method
 */
record Route(Api api, String path, Map<HttpMethod, Long> bodyLimits) {

    /** Whether the spec has the method; HEAD comes with GET. */
    boolean allows(HttpMethod method) {
        return bodyLimits.containsKey(HttpMethod.HEAD.equals(method) ? HttpMethod.GET : method);
    }

    long bodyLimit(HttpMethod method) {
        return bodyLimits.getOrDefault(method, 0L);
    }

    /** Value of the {@code Allow} header. */
    String allowed() {
        var names = new TreeSet<String>();
        bodyLimits.keySet().forEach(method -> names.add(method.name()));
        if (allows(HttpMethod.HEAD)) {
            names.add("HEAD");
        }
        names.add("OPTIONS");
        return String.join(", ", names);
    }
}
