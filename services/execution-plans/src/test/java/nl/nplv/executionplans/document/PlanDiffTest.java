package nl.nplv.executionplans.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.executionplans.intervention.InterventionFacts;
import nl.nplv.executionplans.intervention.InterventionStatus;
import nl.nplv.executionplans.intervention.PoliceRole;
import nl.nplv.executionplans.intervention.YearBudget;
import nl.nplv.executionplans.plan.ChallengeFacts;
import nl.nplv.executionplans.plan.Involvement;
import nl.nplv.executionplans.term.CentralGoal;
import nl.nplv.executionplans.term.InterventionType;
import nl.nplv.executionplans.term.PolicyDomain;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanDiffTest {
    private static final UUID DEBTS = UUID.randomUUID();
    private static final UUID MOULD = UUID.randomUUID();
    private static final UUID HELP = UUID.randomUUID();

    @Test
    void challenges_and_interventions_are_added_removed_and_changed() {
        var before =
                document("Debts.", List.of(challenge(DEBTS, "Debts of the young")), List.of(help("50000.10", null)));
        var after = document(
                "Debts.",
                List.of(challenge(MOULD, "Mould in homes")),
                List.of(help("60000.10", LocalDate.parse("2025-12-31"))));

        var diff = PlanDiff.of(1, before, 2, after);

        assertThat(diff.plan()).isEmpty();
        assertThat(diff.challenges())
                .containsExactly(
                        new PartChange(MOULD, "Mould in homes", PartChange.Kind.ADDED, List.of()),
                        new PartChange(DEBTS, "Debts of the young", PartChange.Kind.REMOVED, List.of()));
        assertThat(diff.interventions()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(PartChange.Kind.CHANGED);
            assertThat(change.fields()).extracting(FieldChange::field).containsExactly("end", "budget");
            assertThat(change.fields()).extracting(FieldChange::before).containsExactly("", "2023: 50000.10");
            assertThat(change.fields()).extracting(FieldChange::after).containsExactly("2025-12-31", "2023: 60000.10");
        });
    }

    @Test
    void the_same_version_has_no_difference() {
        var document = document("Debts.", List.of(challenge(DEBTS, "Debts")), List.of(help("50000.10", null)));

        var diff = PlanDiff.of(1, document, 1, document);

        assertThat(diff.challenges()).isEmpty();
        assertThat(diff.interventions()).isEmpty();
    }

    private static PlanDocument document(
            String analysis,
            List<PlanDocument.DocumentChallenge> challenges,
            List<PlanDocument.DocumentIntervention> interventions) {
        return new PlanDocument("breda-noord", 2023, 2043, analysis, Involvement.none(), challenges, interventions);
    }

    private static PlanDocument.DocumentChallenge challenge(UUID id, String description) {
        return new PlanDocument.DocumentChallenge(
                id, new ChallengeFacts(CentralGoal.PERSPECTIVE, PolicyDomain.WORK_DEBT, description, 1));
    }

    private static PlanDocument.DocumentIntervention help(String amount, @Nullable LocalDate end) {
        return new PlanDocument.DocumentIntervention(
                HELP,
                DEBTS,
                new InterventionFacts(
                        "Debt help at the front door",
                        InterventionType.PREVENTIVE,
                        "gemeente-breda",
                        LocalDate.parse("2023-09-01"),
                        end,
                        List.of(new YearBudget(2023, Money.of(amount))),
                        List.of(),
                        List.of(),
                        PoliceRole.NONE,
                        null),
                InterventionStatus.PLANNED);
    }
}
