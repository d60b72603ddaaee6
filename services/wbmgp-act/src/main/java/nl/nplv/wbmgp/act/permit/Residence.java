package nl.nplv.wbmgp.act.permit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.nplv.wbmgp.act.permit.PermitCase.Stay;

/** Uninterrupted residence in the region (onafgebroken ingezetene, W 8(1)): stays that follow each other without a day between. */
final class Residence {
    private Residence() {}

    /** Since when somebody has lived in the region without a break on a day; empty for who does not live there then. */
    static Optional<LocalDate> unbrokenSince(List<Stay> stays, LocalDate day) {
        var since = earliestCovering(stays, day);
        return since.map(first -> unbrokenSince(stays, first.minusDays(1)).orElse(first));
    }

    private static Optional<LocalDate> earliestCovering(List<Stay> stays, LocalDate day) {
        return stays.stream()
                .filter(stay -> !stay.from().isAfter(day))
                .filter(stay -> stay.to() == null || !stay.to().isBefore(day))
                .map(Stay::from)
                .min(Comparator.naturalOrder());
    }
}
