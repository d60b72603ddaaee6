/**
 * The one entry of the platform: what the OpenAPI files publish is reachable, nothing else. Holds no domain rule.
 *
 * <p>A request goes through {@link nl.nplv.gateway.FrontDoor} (limits, trace, security headers), {@link
 * nl.nplv.gateway.Gateway} (page, route or problem), {@link nl.nplv.gateway.TokenCheck} and {@link
 * nl.nplv.gateway.Forwarding} to the service that owns it.
 */
@NullMarked
package nl.nplv.gateway;

import org.jspecify.annotations.NullMarked;
