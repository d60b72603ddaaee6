package nl.nplv.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every setting of the gateway; application.properties says what each is for. */
@ConfigMapping(prefix = "nplv.gateway")
interface GatewayConfig {

    /** Folder with {@code <service>/openapi.json} and {@code problems.json}. */
    Path specs();

    /** Address outsiders use, without trailing slash; never taken from a request. */
    URI publicUrl();

    /** Base URL by service name, which is the name of its folder in {@link #specs()}. */
    Map<String, URI> upstream();

    /** Browser origins that may call the APIs. */
    Optional<Set<String>> corsOrigins();

    /** Where to report a vulnerability (RFC 9116). */
    URI securityContact();

    /** Longest wait for a connection to a service. */
    Duration connectTimeout();

    /** Longest wait for the head of an answer, counted from the last byte of the request. */
    Duration responseTimeout();

    /** Longest silence on a connection to a service. */
    Duration streamIdleTimeout();

    /** Most connections to one service at a time. */
    int maxConnections();

    /** Largest request body. */
    MemorySize bodyLimit();

    /** Largest request body of an operation whose spec takes CSV or GeoJSON. */
    MemorySize uploadLimit();

    /** Largest request body by path as the spec writes it; goes before the two above. */
    Map<String, MemorySize> bodyLimits();

    /** How much a caller may ask within a minute. */
    Rates rates();

    /** Longest request target, path and query. */
    MemorySize uriLimit();

    /** Largest sum of request header names and values. */
    MemorySize headerLimit();

    /** Allowances, each refilled evenly within a minute. */
    interface Rates {
        /** Of a client with a valid token. */
        Allowance client();

        /** Of an IPv4 address or an IPv6 network of 64 bits, without a token. */
        Allowance anonymous();
    }

    /** Requests a minute. */
    interface Allowance {
        /** GET and HEAD. */
        long read();

        /** All others. */
        long write();
    }
}
