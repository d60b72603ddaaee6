package nl.nplv.participation.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.participation.resident.CurrentResident;
import nl.nplv.shared.value.Money;
import nl.nplv.test.Actors;

/** Initiatives in the state that a test needs. */
public final class InitiativeFixtures {
    private InitiativeFixtures() {}

    public static CitizenInitiative submitted(KnownArea area) {
        return submitted(area, new Words("Repair café", "Every Saturday"));
    }

    static CitizenInitiative submitted(KnownArea area, Words words) {
        var initiative = new CitizenInitiative(area, Money.of("7500.00"));
        var submitted = initiative.submit(words, new byte[] {1}, area, CurrentResident.actor(area.slug()));
        assertThat(submitted.initiativeId()).isEqualTo(initiative.id());
        return initiative;
    }

    public static CitizenInitiative supported(KnownArea area) {
        var initiative = submitted(area);
        var executive = Actors.municipality(area.municipalityCode().value(), "EXE");
        initiative.takeUp(executive);
        initiative.support(SupportSource.MUNICIPALITY, null, executive, LocalDate.of(2023, 4, 20));
        return initiative;
    }
}
