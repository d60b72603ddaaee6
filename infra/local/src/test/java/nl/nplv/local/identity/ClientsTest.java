package nl.nplv.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientsTest {
    private static final List<Client> CLIENTS = Clients.of(ReferenceData.read());

    @ParameterizedTest
    @CsvSource({
        "gemeente-, 80",
        "provincie-, 12",
        "ministerie-, 6",
        "programmabureau-, 20",
        "rijksvertegenwoordiger-, 20",
        "politie-, 10",
        "kennispartner-, 7",
        "alliantiepartner-, 1"
    })
    void every_organisation_is_a_client(String prefix, int count) {
        assertThat(ids().filter(id -> id.startsWith(prefix))).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void nothing_but_these_is_a_client() {
        assertThat(ids()).hasSize(157);
    }

    @Test
    void names_become_ids_without_accents_and_spaces() {
        assertThat(ids()).contains("provincie-fryslan", "gemeente-den-haag-raad", "gemeente-zaanstad");
    }

    @Test
    void a_municipality_that_applied_the_act_before_needs_no_area() {
        assertThat(client("gemeente-nissewaard-raad"))
                .isEqualTo(new Client("gemeente-nissewaard-raad", "GM1930", Tier.MUNICIPALITY, "COU", List.of()));
    }

    @Test
    void a_municipality_with_two_areas_speaks_for_both() {
        assertThat(client("gemeente-amsterdam").areas()).containsExactly("amsterdam-nieuw-west", "amsterdam-zuidoost");
    }

    @Test
    void only_the_ministry_that_sends_no_representatives_coordinates() {
        assertThat(CLIENTS.stream()
                        .filter(client -> client.roles().contains("NAT"))
                        .map(Client::id))
                .containsExactly("ministerie-vro");
    }

    private static Client client(String id) {
        return CLIENTS.stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> ids() {
        return CLIENTS.stream().map(Client::id);
    }
}
