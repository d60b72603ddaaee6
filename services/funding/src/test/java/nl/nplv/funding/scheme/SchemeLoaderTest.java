package nl.nplv.funding.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SchemeLoaderTest {
    private static final SchemeCode SECOND_PART = new SchemeCode("PREVENTIE_MET_GEZAG_EXTRA");

    private final SchemeLoader loader;
    private final FundingSchemes schemes;

    SchemeLoaderTest(SchemeLoader loader, FundingSchemes schemes) {
        this.loader = loader;
        this.schemes = schemes;
    }

    @Test
    void a_second_start_changes_nothing_and_a_scheme_that_was_added_to_the_file_is_announced() {
        var before = idsByCode();

        loader.load(new StartupEvent());
        assertThat(idsByCode()).isEqualTo(before);

        QuarkusTransaction.requiringNew().run(() -> schemes.delete("code", SECOND_PART));
        loader.load(new StartupEvent());

        var after = idsByCode();
        assertThat(after).containsKey(SECOND_PART);
        after.remove(SECOND_PART);
        before.remove(SECOND_PART);
        assertThat(after).isEqualTo(before);
    }

    private Map<SchemeCode, UUID> idsByCode() {
        return QuarkusTransaction.requiringNew()
                .call(() -> schemes.all().stream().collect(Collectors.toMap(FundingScheme::code, FundingScheme::id)));
    }
}
