package nl.nplv.focusareas.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.nplv.focusareas.indicator.Indicators;
import nl.nplv.focusareas.indicator.NamedAreas;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;

/** Records measurements, one or a batch, all or none, under the same rules and with three reads whatever their number. */
@ApplicationScoped
class Recording {
    private final Indicators indicators;
    private final NamedAreas areas;
    private final Measurements measurements;
    private final Changes changes;
    private final Clock clock;

    Recording(Indicators indicators, NamedAreas areas, Measurements measurements, Changes changes, Clock clock) {
        this.indicators = indicators;
        this.areas = areas;
        this.measurements = measurements;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Records all in the caller's transaction.
     *
     * @param place JSON pointer of the nth in the body
     * @throws nl.nplv.shared.problem.RuleViolation with the refusals of all
     */
    List<MeasurementView> record(List<MeasurementRequest> requests, IntFunction<String> place, Actor by) {
        var intake = intake(requests);
        var today = LocalDate.now(clock);
        var taken = new ArrayList<Intake.Taken>();
        var refusals = new Refusals();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            refusals.collect(place.apply(i), () -> taken.add(intake.take(request, by, today)));
        }
        refusals.throwIfAny();
        return taken.stream()
                .map(each -> changes.record(each.measurement(), by, each.event(), MeasurementView::of))
                .toList();
    }

    private Intake intake(List<MeasurementRequest> requests) {
        var codes = each(requests, MeasurementRequest::indicatorCode);
        var slugs = each(requests, MeasurementRequest::focusAreaSlug);
        var periods = each(requests, MeasurementRequest::period);
        return new Intake(
                indicators.byCode(codes), areas.bySlug(slugs), measurements.thatBindNewOnesOf(codes, slugs, periods));
    }

    private static <V> Set<V> each(List<MeasurementRequest> requests, Function<MeasurementRequest, V> value) {
        return requests.stream().map(value).collect(Collectors.toSet());
    }
}
