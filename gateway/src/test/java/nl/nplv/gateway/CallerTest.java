package nl.nplv.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void each_ipv4_address_has_its_own_allowance() {
        assertThat(at("192.0.2.1")).isEqualTo(at("192.0.2.1")).isNotEqualTo(at("192.0.2.2"));
    }

    @Test
    void the_addresses_of_one_ipv6_network_share_an_allowance() {
        assertThat(at("2001:db8:0:1::1")).isEqualTo(at("2001:db8:0:1:ffff::2")).isNotEqualTo(at("2001:db8:0:2::1"));
    }

    @Test
    void a_client_is_no_address() {
        assertThat(Caller.client("c0000201")).isNotEqualTo(at("192.0.2.1"));
    }

    private static Caller at(String address) {
        return Caller.at(SocketAddress.inetSocketAddress(1, address));
    }
}
