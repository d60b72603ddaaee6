package nl.nplv.wbmgp.designation;

import static nl.nplv.test.Actors.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.unit.UnitFixtures;
import org.jspecify.annotations.Nullable;

/** Applications and designations for tests of rules; valid unless said otherwise. */
final class DesignationFixtures {
    static final MunicipalityCode NISSEWAARD = new MunicipalityCode("GM1930");

    /** One area that no measure holds in. */
    static final Places PLACES =
            new Places(List.of(UnitFixtures.area(NISSEWAARD)), List.of(), List.of(), Set.of(), Set.of());

    private DesignationFixtures() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Article 10 by police data, 2020 up to and with 2023, changed as said. */
    static ApplicationFacts facts(UnaryOperator<Facts> changed) {
        return changed.apply(new Facts()).made();
    }

    static DesignationApplication application(ApplicationFacts facts) {
        return new DesignationApplication(NISSEWAARD, ApplicationKind.NEW, facts);
    }

    static DesignationApplication receivedOn(String day) {
        var council = municipality(NISSEWAARD.value(), Role.COU);
        var start = day(day).getYear() + 1;
        var application = application(facts(f -> f.start(start + "-01-01").end(start + 3 + "-12-31")));
        assertThat(application.adopt(day(day), PLACES, council, day(day))).isNotNull();
        assertThat(application.send(PLACES, council, day(day))).isNotNull();
        return application;
    }

    /** Granted for 2020 up to and with 2023, announced the same day. */
    static Decision granted(String day) {
        return Decision.announced(
                Outcome.GRANTED, day(day), day(day), day("2020-01-01"), day("2023-12-31"), "all tests are met");
    }

    /** Facts to be changed. */
    static final class Facts {
        private List<DesignatedMeasure> measures =
                List.of(new DesignatedMeasure(Measure.ART10, Instrument.POLICE_DATA));
        private LocalDate start = day("2020-01-01");
        private LocalDate end = day("2023-12-31");
        private Tests tests = new Tests("a", "b", "c", "d");
        private @Nullable String regionalHousing = "enough";
        private @Nullable String instrumentReason = "fits best";

        Facts measures(Measure... plain) {
            return measures(Arrays.stream(plain)
                    .map(measure -> new DesignatedMeasure(measure, null))
                    .toList());
        }

        Facts measures(List<DesignatedMeasure> those) {
            measures = those;
            return this;
        }

        Facts start(String day) {
            start = day(day);
            return this;
        }

        Facts end(String day) {
            end = day(day);
            return this;
        }

        Facts tests(Tests those) {
            tests = those;
            return this;
        }

        Facts regionalHousing(@Nullable String text) {
            regionalHousing = text;
            return this;
        }

        Facts instrumentReason(@Nullable String text) {
            instrumentReason = text;
            return this;
        }

        private ApplicationFacts made() {
            return new ApplicationFacts(
                    measures,
                    List.of(UUID.randomUUID()),
                    List.of(),
                    start,
                    end,
                    List.of(),
                    tests,
                    regionalHousing,
                    instrumentReason,
                    List.of());
        }
    }
}
