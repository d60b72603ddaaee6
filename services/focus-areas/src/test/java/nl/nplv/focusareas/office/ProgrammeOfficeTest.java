package nl.nplv.focusareas.office;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.nplv.focusareas.alliance.Lead;
import nl.nplv.focusareas.area.AreaFixtures;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.office.OfficeEvent.ProgrammeOfficeChanged;
import nl.nplv.focusareas.office.OfficeEvent.ProgrammeOfficeStarted;
import nl.nplv.shared.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("FA4")
class ProgrammeOfficeTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 11, 1);
    private static final OfficeFacts FACTS = new OfficeFacts("B. Jansen", FIRST_DAY);

    private final FocusArea area = AreaFixtures.zaandamOost();

    @ParameterizedTest
    @CsvSource({"EXECUTIVE, EXE, true", "EXECUTIVE, MAY, false", "MAYOR, EXE, false", "MAYOR, MAY, true"})
    void first_the_executive_and_later_the_mayor_starts_and_changes_it(Lead lead, String role, boolean allowed) {
        var office = new ProgrammeOffice(area, FACTS);
        var by = municipality("GM0479", role);

        if (allowed) {
            assertThat(office.start(lead, area, by))
                    .isEqualTo(new ProgrammeOfficeStarted(office.id(), area.id(), FIRST_DAY));
            assertThat(office.change(FACTS, lead, area, by))
                    .isEqualTo(new ProgrammeOfficeChanged(office.id(), area.id(), FIRST_DAY));
        } else {
            assertRefused(FORBIDDEN, () -> office.start(lead, area, by));
            assertRefused(FORBIDDEN, () -> office.change(FACTS, lead, area, by));
        }
    }

    @Test
    void another_municipality_has_no_say() {
        var office = new ProgrammeOffice(area, FACTS);
        var stranger = municipality("GM0363", Role.EXE);

        assertRefused(FORBIDDEN, () -> office.start(Lead.EXECUTIVE, area, stranger));
        assertRefused(FORBIDDEN, () -> office.change(FACTS, Lead.EXECUTIVE, area, stranger));
    }
}
