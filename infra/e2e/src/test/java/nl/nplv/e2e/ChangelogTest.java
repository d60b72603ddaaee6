package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A version of an API that nobody told about is not published (NLGov /core/changelog). */
class ChangelogTest {

    static List<Spec> specs() {
        return Spec.all();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void the_newest_entry_of_an_api_is_the_version_of_its_contract(Spec spec) {
        var newest = MarkdownTable.text("CHANGELOG.md")
                .lines()
                .dropWhile(line -> !line.equals("## " + spec.service()))
                .filter(line -> line.startsWith("### "))
                .findFirst();

        assertThat(newest).contains("### " + spec.version());
    }
}
