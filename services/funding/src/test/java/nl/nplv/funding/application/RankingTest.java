package nl.nplv.funding.application;

import static nl.nplv.funding.application.ApplicationFixtures.granted;
import static nl.nplv.funding.application.ApplicationFixtures.receivedFrom;
import static nl.nplv.funding.application.ApplicationProblem.PRIORITISED_FIRST;
import static nl.nplv.funding.ministry.Ministry.SZW;
import static nl.nplv.funding.scheme.SchemeFixtures.DAY;
import static nl.nplv.funding.scheme.SchemeFixtures.ministry;
import static nl.nplv.funding.scheme.SchemeFixtures.terms;
import static nl.nplv.funding.scheme.SchemeFixtures.window;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nplv.funding.scheme.Audience;
import nl.nplv.shared.value.MunicipalityCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final LocalDate AFTER = LocalDate.parse("2023-10-01");

    private final ApplicationLine almere = receivedFrom("GM0034");
    private final ApplicationLine rotterdam = receivedFrom("GM0599");
    private final ApplicationLine venlo = receivedFrom("GM0983");
    private final ApplicationLine utrecht = receivedFrom("GM0344");

    @Test
    @Tag("FU5")
    void prioritised_municipalities_come_first_and_each_group_as_it_came() {
        var ranked = rotterdamAndUtrechtFirst().ranked();

        assertThat(ranked)
                .extracting(RankedLine::lineId)
                .containsExactly(rotterdam.id(), utrecht.id(), almere.id(), venlo.id());
        assertThat(ranked).extracting(RankedLine::rank).containsExactly(1, 2, 3, 4);
        assertThat(ranked).extracting(RankedLine::prioritised).containsExactly(true, true, false, false);
    }

    @Test
    @Tag("FU5")
    void nothing_is_granted_to_others_while_a_prioritised_municipality_may_apply_or_waits() {
        var ranking = rotterdamAndUtrechtFirst();

        ranking.mustBeInTurn(rotterdam, window(), DAY);
        assertRefused(PRIORITISED_FIRST, () -> ranking.mustBeInTurn(almere, window(), window().closes()));
        assertRefused(PRIORITISED_FIRST, () -> ranking.mustBeInTurn(almere, window(), AFTER));
        decide(rotterdam);
        assertRefused(PRIORITISED_FIRST, () -> ranking.mustBeInTurn(almere, window(), AFTER));
        decide(utrecht);
        ranking.mustBeInTurn(almere, window(), AFTER);
    }

    @Test
    @Tag("FU5")
    void without_priority_nobody_waits_for_another() {
        new Ranking(new Audience(false, null, false, null), List.of(almere, rotterdam))
                .mustBeInTurn(almere, window(), DAY);
    }

    private Ranking rotterdamAndUtrechtFirst() {
        var first = List.of(new MunicipalityCode("GM0344"), new MunicipalityCode("GM0599"));
        return new Ranking(new Audience(false, null, false, first), List.of(venlo, utrecht, almere, rotterdam));
    }

    private static void decide(ApplicationLine line) {
        assertThat(line.takeUp(ministry(SZW), DAY)).isNotNull();
        assertThat(line.decide(granted(line), terms(), ministry(SZW))).isNotNull();
    }
}
