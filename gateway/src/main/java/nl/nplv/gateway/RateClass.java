package nl.nplv.gateway;

import io.vertx.core.http.HttpMethod;
import java.util.Locale;

/** Which allowance a request draws on; its name is the policy in the {@code RateLimit} headers. */
enum RateClass {
    READ,
    WRITE;

    static RateClass of(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method) ? READ : WRITE;
    }

    String policy() {
        return name().toLowerCase(Locale.ROOT);
    }
}
