package nl.nplv.wbmgp.permit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.wbmgp.act.permit.PermitCase;
import nl.nplv.wbmgp.act.permit.PermitCase.DesignatedMeasure;
import nl.nplv.wbmgp.act.permit.PermitCase.Hardship;
import nl.nplv.wbmgp.designation.Designation;
import nl.nplv.wbmgp.designation.Designations;
import nl.nplv.wbmgp.ordinance.HousingOrdinance;
import nl.nplv.wbmgp.ordinance.Ordinances;
import org.jspecify.annotations.Nullable;

/** A permit as the act judges it: with the designations and the ordinance of the day. */
@ApplicationScoped
class PermitCases {
    private final Designations designations;
    private final Ordinances ordinances;

    PermitCases(Designations designations, Ordinances ordinances) {
        this.designations = designations;
        this.ordinances = ordinances;
    }

    /** What the executive weighs and chooses beside the facts. */
    record Weighed(
            @Nullable Boolean hardship8,
            @Nullable Boolean hardship10,
            @Nullable Boolean refusesOnPriority) {
        static final Weighed NOTHING = new Weighed(null, null, null);
    }

    PermitCase of(HousingPermit permit, SeekerFile file, Weighed weighed, LocalDate day) {
        var dwelling = permit.dwelling();
        var declaration = permit.declaration();
        return new PermitCase(
                permit.appliedOn(),
                null,
                day,
                designations.holdingIn(dwelling.unitId(), day).stream()
                        .flatMap(each -> designated(each).stream())
                        .toList(),
                ordinances
                        .holdingIn(permit.municipalityCode(), day)
                        .map(ordinance -> rules(ordinance, dwelling))
                        .orElse(null),
                file.seeker(),
                new PermitCase.Rivals(file.findings().rivalWithPriority()),
                file.judgedPersons(),
                file.joinsLater(),
                file.ownerConsent(),
                declaration == null ? null : new PermitCase.Declaration(declaration, permit.hearingOffered()),
                new Hardship(weighed.hardship8(), weighed.hardship10()),
                weighed.refusesOnPriority(),
                file.findings().bibobGround());
    }

    private static List<DesignatedMeasure> designated(Designation designation) {
        return designation.terms().stream()
                .map(term -> new DesignatedMeasure(
                        designation.measure(), designation.instrument(), term.start(), term.end()))
                .toList();
    }

    private static PermitCase.Rules rules(HousingOrdinance ordinance, Dwelling dwelling) {
        var facts = ordinance.facts();
        var priority = facts.article9();
        var nuisance = facts.article10();
        return new PermitCase.Rules(
                ordinance.validFrom(),
                ordinance.validTo(),
                ordinance.lists(dwelling.sector(), dwelling.tenure(), dwelling.price()),
                facts.article8() != null,
                priority == null
                        ? null
                        : new PermitCase.Priority(
                                Boolean.TRUE.equals(priority.outranksUrgency()),
                                Boolean.TRUE.equals(priority.outranksLocalTies())),
                nuisance == null ? null : new PermitCase.Nuisance(nuisance.laterJoiners()));
    }
}
