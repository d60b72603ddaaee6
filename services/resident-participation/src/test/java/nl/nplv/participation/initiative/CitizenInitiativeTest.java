package nl.nplv.participation.initiative;

import static nl.nplv.participation.initiative.InitiativeProblem.INITIATIVE_NOT_SUPPORTED;
import static nl.nplv.participation.initiative.InitiativeProblem.NATIONAL_FUNDING_NOT_ALLOWED;
import static nl.nplv.participation.initiative.InitiativeProblem.SUPPORT_SOURCE_MISMATCH;
import static nl.nplv.participation.moderation.ModerationProblem.NOT_HIDDEN;
import static nl.nplv.participation.moderation.ModerationProblem.REASON_MISMATCH;
import static nl.nplv.participation.resident.CurrentResident.actor;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.office;
import static nl.nplv.test.Actors.state;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.knownareas.KnownFixtures;
import nl.nplv.participation.moderation.HideReason;
import nl.nplv.participation.moderation.Moderation;
import nl.nplv.participation.moderation.Moderation.Outcome;
import nl.nplv.participation.text.Hint;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CitizenInitiativeTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
    private static final KnownArea HEERLEN = KnownFixtures.area("heerlen-noord");
    private static final Actor OFFICE = office("heerlen-noord");
    private static final Actor EXECUTIVE = municipality("GM0917", "EXE");

    private final CitizenInitiative initiative = InitiativeFixtures.submitted(HEERLEN);

    @Test
    void it_goes_from_idea_to_done() {
        initiative.takeUp(OFFICE);
        initiative.support(SupportSource.LOCAL_PARTNER, Money.of("500.00"), OFFICE, DAY);
        initiative.start(OFFICE);
        initiative.support(SupportSource.MUNICIPALITY, null, EXECUTIVE, DAY);
        initiative.complete(OFFICE);

        assertThat(initiative.status()).isEqualTo(InitiativeStatus.COMPLETED);
        assertThat(initiative.supportGiven())
                .extracting(Support::source)
                .containsExactly(SupportSource.LOCAL_PARTNER, SupportSource.MUNICIPALITY);
    }

    @Test
    void what_was_not_looked_at_is_neither_supported_nor_declined() {
        assertRefused(ILLEGAL_TRANSITION, () -> initiative.support(SupportSource.MUNICIPALITY, null, EXECUTIVE, DAY));
        assertRefused(ILLEGAL_TRANSITION, () -> initiative.decline("no", EXECUTIVE));
    }

    @Test
    void what_was_declined_gets_nothing() {
        initiative.takeUp(OFFICE);
        initiative.decline("There is one next door.", OFFICE);

        assertThat(initiative.decision()).isEqualTo("There is one next door.");
        assertRefused(ILLEGAL_TRANSITION, () -> initiative.support(SupportSource.MUNICIPALITY, null, EXECUTIVE, DAY));
        assertRefused(INITIATIVE_NOT_SUPPORTED, () -> initiative.supportByFund(Money.of("1.00"), OFFICE, DAY));
    }

    @Test
    @Tag("RP3")
    void the_state_gives_nothing_and_decides_nothing() {
        assertRefused(NATIONAL_FUNDING_NOT_ALLOWED, () -> initiative.takeUp(state()));
        initiative.takeUp(OFFICE);
        assertRefused(
                NATIONAL_FUNDING_NOT_ALLOWED,
                () -> initiative.support(SupportSource.MUNICIPALITY, Money.of("1.00"), state(), DAY));
    }

    @Test
    @Tag("RP3")
    void each_gives_in_its_own_name() {
        initiative.takeUp(OFFICE);

        assertRefused(SUPPORT_SOURCE_MISMATCH, () -> initiative.support(SupportSource.MUNICIPALITY, null, OFFICE, DAY));
        assertRefused(
                SUPPORT_SOURCE_MISMATCH, () -> initiative.support(SupportSource.RESIDENTS_FUND, null, EXECUTIVE, DAY));
    }

    @Test
    void another_area_has_no_say() {
        assertRefused(FORBIDDEN, () -> initiative.takeUp(office("breda-noord")));
        assertRefused(FORBIDDEN, () -> initiative.takeUp(municipality("GM0758", "EXE")));
    }

    @Test
    void what_looks_like_personal_data_is_masked_until_a_moderator_shows_it() {
        var words = new Words("Call 06-12345678", "Every Saturday");
        var hinting = InitiativeFixtures.submitted(HEERLEN, words);

        assertThat(hinting.title()).isEqualTo("Call […]");
        assertThat(hinting.hints()).containsExactly(Hint.PHONE);
        moderate(hinting, Outcome.VISIBLE, null, false, words);
        assertThat(hinting.title()).isEqualTo("Call […]");
        moderate(hinting, Outcome.VISIBLE, null, true, words);
        assertThat(hinting.title()).isEqualTo("Call 06-12345678");
    }

    @Test
    void what_is_hidden_shows_no_words_says_why_and_comes_back_after_an_objection() {
        var words = new Words("Repair café", "Every Saturday");
        assertRefused(NOT_HIDDEN, () -> initiative.object(new byte[] {2}, actor("heerlen-noord")));
        assertRefused(REASON_MISMATCH, () -> moderate(initiative, Outcome.HIDDEN, null, false, words));
        assertRefused(REASON_MISMATCH, () -> moderate(initiative, Outcome.VISIBLE, HideReason.INSULT, false, words));

        moderate(initiative, Outcome.HIDDEN, HideReason.INSULT, false, words);

        assertThat(initiative.title()).isNull();
        assertThat(initiative.plan()).isNull();
        assertThat(initiative.hideReason()).isEqualTo(HideReason.INSULT);
        var objected = initiative.object(new byte[] {2}, actor("heerlen-noord"));
        assertThat(objected.initiativeId()).isEqualTo(initiative.id());
        moderate(initiative, Outcome.VISIBLE, null, false, words);
        assertThat(initiative.title()).isEqualTo("Repair café");
    }

    @Test
    void only_the_area_moderates_and_an_erased_initiator_leaves_no_words() {
        var words = new Words("Repair café", "Every Saturday");
        assertRefused(
                FORBIDDEN,
                () -> initiative.moderate(new Moderation(Outcome.VISIBLE, null, null), words, office("breda-noord")));

        var erased = initiative.eraseInitiator(actor("heerlen-noord"));

        assertThat(erased.initiativeId()).isEqualTo(initiative.id());
        assertThat(initiative.title()).isNull();
        assertThat(initiative.original()).isNull();
        assertThat(initiative.keptUnsealed()).isEmpty();
        assertThat(initiative.status()).isEqualTo(InitiativeStatus.SUBMITTED);
        assertRefused(ILLEGAL_TRANSITION, () -> moderate(initiative, Outcome.VISIBLE, null, false, words));
    }

    private static void moderate(
            CitizenInitiative initiative, Outcome outcome, @Nullable HideReason reason, boolean hints, Words words) {
        var moderated = initiative.moderate(new Moderation(outcome, reason, hints), words, OFFICE);
        assertThat(moderated.status()).isEqualTo(initiative.moderation());
    }
}
