package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.nplv.local.Root;
import nl.nplv.local.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maven builds modules side by side: what these tests start must be packaged before they begin. */
class BuildOrderTest {

    static Iterable<Service> services() {
        return Service.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void each_module_that_runs_is_packaged_before_it_is_tested(Service service) throws IOException {
        var pom = Files.readString(Root.path().resolve("infra/e2e/pom.xml"));

        assertThat(pom).contains("<artifactId>" + Path.of(service.module()).getFileName() + "</artifactId>");
    }
}
