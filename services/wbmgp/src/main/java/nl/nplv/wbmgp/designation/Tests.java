package nl.nplv.wbmgp.designation;

import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import nl.nplv.wbmgp.act.designation.DesignationCase.SubstanceTest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the council makes plausible (WB3, Wbmgp art. 6(1)).
 *
 * @param necessity why it is needed
 * @param suitability why it works
 * @param subsidiarity why nothing lighter does
 * @param proportionality why it goes no further than needed
 */
@Schema(name = "ApplicationTests", description = "What the council makes plausible (Wbmgp art. 6(1)).")
public record Tests(
        @Nullable @Size(max = MOST) @Schema(description = "Why it is needed (noodzaak).", examples = "Other means were tried since 2015.")
        String necessity,

        @Nullable @Size(max = MOST) @Schema(description = "Why it works (geschiktheid).", examples = "Nuisance fell in a comparable area.")
        String suitability,

        @Nullable @Size(max = MOST) @Schema(
                description = "Why nothing lighter does (subsidiariteit).",
                examples = "Allocation rules alone did not help.")
        String subsidiarity,

        @Nullable @Size(max = MOST) @Schema(
                description = "Why it goes no further than needed (proportionaliteit).",
                examples = "Three of eleven neighbourhoods.")
        String proportionality) {
    private static final int MOST = 20_000;

    Set<SubstanceTest> argued() {
        var argued = EnumSet.noneOf(SubstanceTest.class);
        add(argued, SubstanceTest.NECESSITY, necessity);
        add(argued, SubstanceTest.SUITABILITY, suitability);
        add(argued, SubstanceTest.SUBSIDIARITY, subsidiarity);
        add(argued, SubstanceTest.PROPORTIONALITY, proportionality);
        return argued;
    }

    private static void add(Set<SubstanceTest> argued, SubstanceTest test, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            argued.add(test);
        }
    }
}
