package nl.nplv.participation.initiative;

import static nl.nplv.participation.initiative.InitiativeProblem.INITIATIVE_NOT_SUPPORTED;
import static nl.nplv.participation.initiative.InitiativeProblem.NATIONAL_FUNDING_NOT_ALLOWED;
import static nl.nplv.participation.initiative.InitiativeProblem.SUPPORT_SOURCE_MISMATCH;
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
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.value.Money;
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
}
