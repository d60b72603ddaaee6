package nl.nplv.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.local.Root;
import org.junit.jupiter.api.Test;

/** The table of rules names only proofs that exist, and every rule of the linter that proves an NLGov rule. */
class ComplianceTest {
    private static final String PAGE = "docs/compliance.md";
    private static final Pattern LINT_RULE = Pattern.compile("(?m)^  (nlgov-[a-z0-9.-]+):");

    @Test
    void every_proof_that_is_named_exists() throws IOException {
        var lintRules = lintRules();

        assertThat(proofs())
                .isNotEmpty()
                .allMatch(proof -> proof.contains("/") ? isClass(proof) : lintRules.contains(proof));
    }

    @Test
    void every_rule_has_a_proof_or_is_judged_by_people() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row).hasSize(3).noneMatch(String::isEmpty);
            assertThat(row.getLast()).matches("review|deployment scan|`.+`");
        });
    }

    @Test
    void every_nlgov_rule_of_the_linter_is_in_the_table() {
        assertThat(proofs())
                .containsAll(lintRules().stream()
                        .filter(rule -> rule.startsWith("nlgov-core-"))
                        .toList());
    }

    private static List<List<String>> rows() {
        var head = "| rule | how we meet it | proof |";
        return MarkdownTable.text(PAGE)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.equals(head))
                .map(line -> Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> proofs() {
        return rows().stream()
                .flatMap(row -> MarkdownTable.codes(row.getLast()).stream())
                .toList();
    }

    private static Set<String> lintRules() {
        return LINT_RULE
                .matcher(MarkdownTable.text("infra/contract/nlgov.yaml"))
                .results()
                .map(rule -> rule.group(1))
                .collect(Collectors.toSet());
    }

    /** Whether the module, a folder of this name, has the class among its sources. */
    private static boolean isClass(String proof) {
        var name = proof.substring(proof.indexOf('/') + 1) + ".java";
        var module = proof.substring(0, proof.indexOf('/'));
        return Stream.of("services", "infra", "")
                .map(folder -> Root.path().resolve(folder).resolve(module).resolve("src"))
                .filter(Files::isDirectory)
                .anyMatch(sources -> has(sources, name));
    }

    private static boolean has(Path sources, String name) {
        try (var files = Files.walk(sources)) {
            return files.anyMatch(file -> file.endsWith(name));
        } catch (IOException e) {
            throw new AssertionError(sources + " cannot be read", e);
        }
    }
}
