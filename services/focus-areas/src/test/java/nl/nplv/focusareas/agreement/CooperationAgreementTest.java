package nl.nplv.focusareas.agreement;

import static nl.nplv.focusareas.agreement.AgreementFixtures.allBut;
import static nl.nplv.focusareas.agreement.AgreementProblem.AGREEMENT_INCOMPLETE;
import static nl.nplv.focusareas.agreement.AgreementProblem.ALREADY_SIGNED;
import static nl.nplv.focusareas.agreement.Party.MUNICIPALITY;
import static nl.nplv.focusareas.agreement.Party.RIJK;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.state;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.nplv.focusareas.agreement.Commitment.Kind;
import nl.nplv.focusareas.area.AreaFixtures;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CooperationAgreementTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    private final FocusArea area = AreaFixtures.zaandamOost();
    private final Actor zaanstad = municipality("GM0479", Role.EXE);
    private final Actor rotterdam = municipality("GM0599", Role.EXE);

    @Test
    @Tag("FA3")
    void an_agreement_is_signed_when_both_parties_have() {
        var agreement = new CooperationAgreement(area, allBut());

        var first = agreement.sign(MUNICIPALITY, area, zaanstad, DAY);
        var second = agreement.sign(RIJK, area, state(), DAY.plusDays(1));

        assertThat(first.complete()).isFalse();
        assertThat(second.complete()).isTrue();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(agreement.signatures())
                .containsExactly(new Signature(MUNICIPALITY, DAY), new Signature(RIJK, DAY.plusDays(1)));
    }

    @ParameterizedTest
    @Tag("FA3")
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void an_agreement_that_lacks_a_required_commitment_cannot_be_signed(Kind missing) {
        var agreement = new CooperationAgreement(area, allBut(missing));

        assertRefused(AGREEMENT_INCOMPLETE, () -> agreement.sign(RIJK, area, state(), DAY));
    }

    @Test
    void other_commitments_are_free() {
        var agreement = new CooperationAgreement(area, allBut(Kind.OTHER));

        assertThat(agreement.sign(RIJK, area, state(), DAY)).isNotNull();
    }

    @Test
    void a_party_signs_once() {
        var agreement = new CooperationAgreement(area, allBut());
        assertThat(agreement.sign(RIJK, area, state(), DAY)).isNotNull();

        assertRefused(ALREADY_SIGNED, () -> agreement.sign(RIJK, area, state(), DAY));
    }

    @Test
    void nobody_signs_for_another() {
        var agreement = new CooperationAgreement(area, allBut());

        assertRefused(FORBIDDEN, () -> agreement.sign(RIJK, area, zaanstad, DAY));
        assertRefused(FORBIDDEN, () -> agreement.sign(MUNICIPALITY, area, state(), DAY));
        assertRefused(FORBIDDEN, () -> agreement.sign(MUNICIPALITY, area, rotterdam, DAY));
    }

    @Test
    void another_municipality_can_neither_draft_nor_revise_nor_end() {
        var agreement = new CooperationAgreement(area, allBut());

        assertRefused(FORBIDDEN, () -> agreement.draft(area, rotterdam));
        assertRefused(FORBIDDEN, () -> agreement.revise(allBut(), area, rotterdam));
        assertRefused(FORBIDDEN, () -> agreement.end(area, rotterdam));
    }

    @Test
    void what_is_signed_is_not_revised() {
        var agreement = new CooperationAgreement(area, allBut());
        assertThat(agreement.revise(allBut(Kind.OTHER), area, zaanstad).commitments())
                .isEqualTo(5);
        assertThat(agreement.sign(RIJK, area, state(), DAY)).isNotNull();

        assertRefused(ILLEGAL_TRANSITION, () -> agreement.revise(allBut(), area, zaanstad));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, PARTLY_SIGNED, true",
        "DRAFT, SIGNED, false",
        "DRAFT, ENDED, true",
        "PARTLY_SIGNED, SIGNED, true",
        "PARTLY_SIGNED, DRAFT, false",
        "PARTLY_SIGNED, ENDED, true",
        "SIGNED, ENDED, true",
        "SIGNED, DRAFT, false",
        "SIGNED, PARTLY_SIGNED, false",
        "ENDED, DRAFT, false",
        "ENDED, PARTLY_SIGNED, false",
        "ENDED, SIGNED, false",
    })
    void an_agreement_takes_only_the_steps_of_its_table(AgreementStatus from, AgreementStatus to, boolean allowed) {
        if (allowed) {
            assertThat(from.next(to)).isEqualTo(to);
        } else {
            assertRefused(ILLEGAL_TRANSITION, () -> from.next(to));
        }
    }
}
