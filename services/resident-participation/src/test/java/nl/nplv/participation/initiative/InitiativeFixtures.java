package nl.nplv.participation.initiative;

import java.time.LocalDate;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.shared.value.Money;
import nl.nplv.test.Actors;

/** Initiatives in the state that a test needs. */
public final class InitiativeFixtures {
    private InitiativeFixtures() {}

    public static CitizenInitiative submitted(KnownArea area) {
        return new CitizenInitiative(area, "Repair café", "Every Saturday", Money.of("7500.00"));
    }

    public static CitizenInitiative supported(KnownArea area) {
        var initiative = submitted(area);
        var executive = Actors.municipality(area.municipalityCode().value(), "EXE");
        initiative.takeUp(executive);
        initiative.support(SupportSource.MUNICIPALITY, null, executive, LocalDate.of(2023, 4, 20));
        return initiative;
    }
}
