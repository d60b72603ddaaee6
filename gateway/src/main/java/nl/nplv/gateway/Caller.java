package nl.nplv.gateway;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whose allowance a request draws on: a client of the platform, or an address without one.
 *
 * @param key subject of the token, or the network of the address; kept in memory only
 * @param known whether a valid token says who it is
 */
record Caller(String key, boolean known) {
    /** One household or organisation has at least this much of IPv6 for itself. */
    private static final int IPV6_NETWORK_BYTES = 8;

    static Caller client(String subject) {
        return new Caller(subject, true);
    }

    static Caller at(SocketAddress address) {
        return new Caller(network(address.hostAddress()), false);
    }

    private static String network(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return address;
        }
        return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
    }
}
