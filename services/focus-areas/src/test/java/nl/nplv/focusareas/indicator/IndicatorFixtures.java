package nl.nplv.focusareas.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nplv.focusareas.area.AnArea;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import org.jspecify.annotations.Nullable;

/** Indicators and actors that are valid unless a test says otherwise. */
public final class IndicatorFixtures {
    /** Area of the tests of rules. */
    public static final FocusArea HEERLEN = AnArea.of("heerlen-noord");

    /** Another one. */
    public static final FocusArea GRONINGEN = AnArea.of("groningen-noord");

    /** The coordinating ministry. */
    public static final Actor STATE = Actor.platform(Role.NAT);

    private IndicatorFixtures() {}

    /** The executive of a municipality. */
    public static Actor executive(String municipality) {
        return new Actor(municipality, Tier.MUNICIPALITY, Role.EXE, Set.of(), "college", "none");
    }

    /** The office of an area. */
    public static Actor office(String area) {
        return new Actor("programmabureau", Tier.ALLIANCE, Role.OFF, Set.of(area), "programmabureau", "none");
    }

    static IndicatorFacts facts(@Nullable String characteristic) {
        return new IndicatorFacts(
                "Residents who feel unsafe",
                CentralGoal.SAFETY,
                "Veiligheidsmonitor",
                "%",
                false,
                IndicatorFacts.Kind.QUANT,
                characteristic == null ? null : new Characteristic(characteristic),
                List.of());
    }

    static Indicator proposed(SetName set, @Nullable FocusArea area) {
        var characteristic = set == SetName.LEEFBAAROMETER ? "BURGLARY" : null;
        return new Indicator(new IndicatorCode("FEELS_UNSAFE"), set, area, facts(characteristic));
    }

    /** A final indicator of the programme. */
    public static Indicator finalOne() {
        return finalised(proposed(SetName.PROGRAMME, null));
    }

    /** A final local indicator. */
    public static Indicator finalOneOf(FocusArea area) {
        return finalised(proposed(SetName.LOCAL, area));
    }

    /** One of the programme that became final on that day. */
    public static Indicator finalOn(String day) {
        var indicator = proposed(SetName.PROGRAMME, null);
        var unused = indicator.finalise(set(day, "2022-12-01", "2022-12-15"), STATE);
        return indicator;
    }

    static Indicator finalised(Indicator indicator) {
        var unused = indicator.finalise(set("2023-01-15", "2022-12-01", "2022-12-15"), STATE);
        return indicator;
    }

    static IndicatorSet set(String date, @Nullable String meansFixedOn, @Nullable String interventionsFixedOn) {
        return new IndicatorSet(
                List.of(new IndicatorCode("FEELS_UNSAFE")),
                LocalDate.parse(date),
                day(meansFixedOn),
                day(interventionsFixedOn));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
