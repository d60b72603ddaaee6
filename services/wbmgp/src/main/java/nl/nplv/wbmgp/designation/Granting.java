package nl.nplv.wbmgp.designation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.unit.Unit;
import nl.nplv.wbmgp.unit.Units;

/** From application to designations: what it is about when it is sent, and what comes of it when it is granted. */
@ApplicationScoped
class Granting {
    private final Units units;
    private final DesignationApplications applications;
    private final Designations designations;
    private final AdoptedEvaluations evaluations;
    private final Changes changes;

    Granting(
            Units units,
            DesignationApplications applications,
            Designations designations,
            AdoptedEvaluations evaluations,
            Changes changes) {
        this.units = units;
        this.applications = applications;
        this.designations = designations;
        this.evaluations = evaluations;
        this.changes = changes;
    }

    /**
     * Units and designations of an application, with what came before.
     *
     * @throws nl.nplv.shared.problem.RuleViolation UNIT_UNKNOWN or DESIGNATION_UNKNOWN
     */
    Places placesOf(DesignationApplication application) {
        var facts = application.facts();
        var extended = designations.of(application.municipalityCode(), facts.designationIds());
        var named = named(application, extended);
        var terms = evaluations.termsOf(facts.evaluationIds());
        var evaluated = extended.stream()
                .filter(each -> terms.contains(each.toEvaluate()))
                .map(Designation::id)
                .collect(Collectors.toSet());
        return new Places(named, extended, used(facts, extended), evaluated, taken(application));
    }

    /** Units that an application is about, by itself or by the designations that are to go on. */
    List<Unit> unitsOf(DesignationApplication application) {
        return named(
                application,
                designations.of(
                        application.municipalityCode(), application.facts().designationIds()));
    }

    /** Makes or extends the designations of a granted application; changes nothing when it was not granted. */
    void carryOut(DesignationApplication application, Actor by, LocalDate today) {
        if (!application.isGranted()) {
            return;
        }
        var decision = application.granted();
        placesOf(application).mustHaveRoomFor(decision.start(), decision.end());
        if (application.kind() == ApplicationKind.NEW) {
            application.facts().measures().forEach(measure -> make(application, measure, by, today));
        } else {
            // one that was revoked in the meantime stays so, and holds up none of the others
            application.facts().designationIds().stream()
                    .map(designations::locked)
                    .filter(designation -> designation.status() != DesignationStatus.REVOKED)
                    .forEach(designation -> extend(designation, application, by));
        }
    }

    private List<Unit> named(DesignationApplication application, List<Designation> extended) {
        var ids = Stream.concat(
                        application.facts().unitIds().stream(),
                        extended.stream().flatMap(each -> each.unitIds().stream()))
                .distinct()
                .toList();
        return units.of(application.municipalityCode(), ids, "/facts/unitIds");
    }

    private void make(DesignationApplication application, DesignatedMeasure measure, Actor by, LocalDate today) {
        var designation = new Designation(application, measure, today);
        changes.record(designation, by, designation.make(by), DesignationView::of);
    }

    private void extend(Designation designation, DesignationApplication application, Actor by) {
        var extended =
                designation.extend(application.id(), application.granted().end(), by);
        changes.record(designation, by, extended, DesignationView::of);
    }

    private Set<Measure> taken(DesignationApplication application) {
        var facts = application.facts();
        return facts.measures().stream()
                .map(DesignatedMeasure::measure)
                .filter(measure -> designations.holdWithin(facts.unitIds(), measure, facts.start(), facts.end())
                        || applications.anotherAsksFor(application, measure))
                .collect(Collectors.toSet());
    }

    private List<UsedTerms> used(ApplicationFacts facts, List<Designation> extended) {
        var asNew = facts.measures().stream()
                .flatMap(measure -> facts.unitIds().stream().map(unit -> designations.usedIn(unit, measure.measure())));
        var goingOn = extended.stream()
                .flatMap(each -> each.unitIds().stream().map((UUID unit) -> designations.usedIn(unit, each.measure())));
        return Stream.concat(asNew, goingOn).toList();
    }
}
