package nl.nplv.executionplans.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.nplv.shared.problem.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalFileTest {
    private static final String HEADING = "number,title,description,cause,ministry,track,themegroup\n";

    @Test
    @Tag("EP5")
    void a_file_is_read_whole() {
        var file = ProposalFile.read(
                HEADING
                        + "1,Debt data,\"Cannot be shared, says the \"\"law\"\"\nof 1998.\",LAW,SZW,LEGISLATION,\"Work, Income\"\n"
                        + "2,Keys,Nobody has them.,PRACTICE,,PRACTICE,\n3,Later,Not scanned yet.,UNKNOWN,,,",
                Set.of());

        assertThat(file.mistakes()).isEmpty();
        assertThat(file.proposals()).extracting(ProposalFile.Proposal::number).containsExactly(1, 2, 3);
        assertThat(file.proposals().getFirst().facts().description())
                .isEqualTo("Cannot be shared, says the \"law\"\nof 1998.");
        assertThat(file.proposals().getFirst().themeGroup()).isEqualTo("Work, Income");
        assertThat(file.proposals().getLast().track()).isNull();
    }

    @Test
    @Tag("EP5")
    void every_mistake_is_found_at_once_by_line_and_column() {
        var file = ProposalFile.read(
                HEADING + "1,,\"two\nlines\",LAW,SZW,,\nx,Title,Text,HABIT,EZK,A,\n1,Again,Text,LAW,,LEGISLATION,\n"
                        + "7,There,Text,LAW,,PRACTICE,Housing\n8,Short,Text",
                Set.of(7));

        assertThat(file.mistakes())
                .extracting(Violation::pointer)
                .containsExactly(
                        "/2/title",
                        "/4/number",
                        "/4/cause",
                        "/4/ministry",
                        "/4/track",
                        "/5/number",
                        "/5/themegroup",
                        "/5/ministry",
                        "/6/number",
                        "/6/themegroup",
                        "/7");
        assertThat(file.proposals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "number;title\n1;x", "a,b,c\n"})
    void a_file_without_the_heading_is_refused(String text) {
        assertThat(ProposalFile.read(text, Set.of()).mistakes())
                .extracting(Violation::pointer)
                .containsExactly("/1");
    }

    @Test
    void semicolons_and_a_byte_order_mark_are_understood() {
        var text = "\uFEFF"
                + (HEADING + "4,Title,Text,LAW,VWS,,").replace(',', ';').replace("\n", "\r\n");

        assertThat(ProposalFile.read(text, Set.of()).proposals()).hasSize(1);
    }
}
