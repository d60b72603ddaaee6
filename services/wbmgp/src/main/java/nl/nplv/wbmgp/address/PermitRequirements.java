package nl.nplv.wbmgp.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nplv.geo.Geometry;
import nl.nplv.geo.Outline;
import nl.nplv.geo.Position;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.verdict.Language;
import nl.nplv.wbmgp.address.PermitRequirementView.AddressView;
import nl.nplv.wbmgp.address.PermitRequirementView.RequiredMeasure;
import nl.nplv.wbmgp.address.PermitRequirementView.ShownView;
import nl.nplv.wbmgp.designation.Designation;
import nl.nplv.wbmgp.designation.Designations;
import nl.nplv.wbmgp.ordinance.HousingOrdinance;
import nl.nplv.wbmgp.ordinance.Ordinances;
import nl.nplv.wbmgp.unit.Unit;
import nl.nplv.wbmgp.unit.Units;
import org.jspecify.annotations.Nullable;

/** Joins a place with the units, designations and ordinance that hold there on a day. */
@ApplicationScoped
class PermitRequirements {
    private final Addresses addresses;
    private final Units units;
    private final Designations designations;
    private final Ordinances ordinances;

    PermitRequirements(Addresses addresses, Units units, Designations designations, Ordinances ordinances) {
        this.addresses = addresses;
        this.units = units;
        this.designations = designations;
        this.ordinances = ordinances;
    }

    PermitRequirementView at(DwellingAddress address, LocalDate day, Language language) {
        return at(AddressView.of(address), address.municipalityCode(), address.place(), day, language);
    }

    /** A point lies in the municipality of the unit that holds it; without one, nothing is known of its municipality. */
    PermitRequirementView at(Position place, LocalDate day, Language language) {
        return at(null, null, place, day, language);
    }

    private PermitRequirementView at(
            @Nullable AddressView address,
            @Nullable MunicipalityCode municipality,
            Position place,
            LocalDate day,
            Language language) {
        var around = unitsAt(place);
        var lies = Optional.ofNullable(municipality)
                .or(() -> around.stream().map(Unit::municipalityCode).findFirst());
        var ordinance = lies.flatMap(code -> ordinances.holdingIn(code, day));
        var measures =
                ordinance.map(holds -> measures(around, holds, day, language)).orElse(List.of());
        return new PermitRequirementView(
                day,
                address,
                !measures.isEmpty(),
                measures,
                ordinance.map(HousingOrdinance::id).orElse(null),
                ordinance.map(holds -> holds.facts().categories()).orElse(List.of()),
                lies.map(code -> addresses.notLocated(code, day)).orElse(List.of()));
    }

    private List<Unit> unitsAt(Position place) {
        return units.all(addresses.unitsAround(place)).stream()
                .filter(unit -> covers(unit.geometry(), place))
                .toList();
    }

    private static boolean covers(@Nullable Geometry outline, Position place) {
        return outline != null && Outline.of(outline).covers(place);
    }

    private List<RequiredMeasure> measures(
            List<Unit> around, HousingOrdinance ordinance, LocalDate day, Language language) {
        return around.stream()
                .flatMap(unit -> designations.holdingIn(unit.id(), day).stream()
                        .filter(holds -> ordinance.facts().measures().contains(holds.measure()))
                        .map(holds -> required(unit, holds, language)))
                .toList();
    }

    private static RequiredMeasure required(Unit unit, Designation holds, Language language) {
        return new RequiredMeasure(
                holds.measure(),
                holds.instrument(),
                holds.id(),
                unit.id(),
                unit.name(),
                MustShow.where(holds).stream()
                        .map(shown -> new ShownView(shown, shown.in(language)))
                        .toList());
    }
}
