package nl.nplv.focusareas.area;

import static nl.nplv.focusareas.area.AreaProblem.AGREEMENT_NOT_SIGNED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaActivated;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaChanged;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaCompleted;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaRegistered;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaWithdrawn;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.reference.Programme;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An urban focus area of the programme (stedelijk focusgebied), DOMAIN 3.1. */
@Entity
public class FocusArea extends Aggregate {
    /** FA2: national programmes run 15 to 20 years, local ones up to 25. */
    static final int MIN_HORIZON = 15;

    static final int MAX_HORIZON = 25;

    private String slug;
    private String name;
    private MunicipalityCode municipalityCode;
    private ProvinceCode provinceCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Neighbourhood> neighbourhoods;

    @Embedded
    private Centroid centroid;

    private @Nullable Integer population;
    private LocalDate startDate;
    private int horizonYears;

    @Enumerated(EnumType.STRING)
    private AreaStatus status = AreaStatus.CANDIDATE;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FocusArea() {}

    /**
     * A candidate of the programme.
     *
     * @param slug key in paths and tokens
     * @throws nl.nplv.shared.problem.RuleViolation UNKNOWN_REGION or REGION_MISMATCH
     */
    @SuppressWarnings("NullAway.Init")
    FocusArea(String slug, MunicipalityCode municipality, ProvinceCode province, AreaFacts facts) {
        Programme.mustKnow(municipality, province);
        this.slug = slug;
        this.municipalityCode = municipality;
        this.provinceCode = province;
        set(facts);
    }

    /** Enters the programme as a candidate, when there is room. */
    FocusAreaRegistered register(AreaLimit limit, Actor by) {
        limit.mustAllowAnotherHere();
        return new FocusAreaRegistered(id(), slug, name, municipalityCode);
    }

    /** Changes facts; a corrected boundary or a new count of residents. */
    FocusAreaChanged change(AreaFacts facts, Actor by) {
        status.mustBeOpen();
        set(facts);
        return new FocusAreaChanged(id(), name);
    }

    /**
     * Takes part in the programme from now on.
     *
     * @throws nl.nplv.shared.problem.RuleViolation AGREEMENT_NOT_SIGNED, AREA_LIMIT or ILLEGAL_TRANSITION
     */
    FocusAreaActivated activate(SignedAgreements agreements, AreaLimit limit, Actor by) {
        var active = status.next(AreaStatus.ACTIVE);
        if (!agreements.signedFor(id())) {
            throw AGREEMENT_NOT_SIGNED.because("state and municipality must both sign before " + slug + " can start");
        }
        limit.mustAllowAnotherActive();
        status = active;
        return new FocusAreaActivated(id(), name, municipalityCode);
    }

    /** The local programme has run its course. */
    FocusAreaCompleted complete(Actor by) {
        status = status.next(AreaStatus.COMPLETED);
        return new FocusAreaCompleted(id());
    }

    /** Leaves the programme. */
    FocusAreaWithdrawn withdraw(Actor by) {
        status = status.next(AreaStatus.WITHDRAWN);
        return new FocusAreaWithdrawn(id());
    }

    /** Key in paths and tokens. */
    public String slug() {
        return slug;
    }

    /** Municipality in which it lies. */
    public MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    /** Name of the area. */
    public String name() {
        return name;
    }

    /** Where it stands. */
    public AreaStatus status() {
        return status;
    }

    ProvinceCode provinceCode() {
        return provinceCode;
    }

    AreaFacts facts() {
        return new AreaFacts(name, neighbourhoods, centroid, population, startDate, horizonYears);
    }

    private void set(AreaFacts facts) {
        name = facts.name();
        neighbourhoods = facts.neighbourhoods();
        centroid = facts.centroid();
        population = facts.population();
        startDate = facts.startDate();
        horizonYears = facts.horizonYears();
    }
}
