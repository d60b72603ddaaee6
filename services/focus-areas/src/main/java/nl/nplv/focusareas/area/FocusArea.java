package nl.nplv.focusareas.area;

import static nl.nplv.focusareas.area.AreaProblem.AGREEMENT_NOT_SIGNED;
import static nl.nplv.focusareas.area.AreaProblem.COORDINATES_OUT_OF_RANGE;
import static nl.nplv.focusareas.area.AreaProblem.OUTLINE_INVALID;

import jakarta.persistence.Basic;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.LocalDate;
import java.util.List;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaActivated;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaChanged;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaCompleted;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaOutlineChanged;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaRegistered;
import nl.nplv.focusareas.area.FocusAreaEvent.FocusAreaWithdrawn;
import nl.nplv.geo.BoundingBox;
import nl.nplv.geo.Geometry;
import nl.nplv.geo.Outline;
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

    /** DOMAIN 5: where areas lie, longitude first. */
    private static final BoundingBox NETHERLANDS = new BoundingBox(3.3, 50.7, 7.3, 53.6);

    private String slug;
    private String name;
    private MunicipalityCode municipalityCode;
    private ProvinceCode provinceCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Neighbourhood> neighbourhoods;

    @Embedded
    private Centroid centroid;

    /** Large, so it is read only by who shows it. */
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Geometry outline;

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable Extent extent;

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
        mustBeOpen();
        set(facts);
        return new FocusAreaChanged(id(), name);
    }

    /**
     * Draws its outline; nothing takes it away.
     *
     * @param drawn Polygon or MultiPolygon in CRS84
     * @throws nl.nplv.shared.problem.RuleViolation OUTLINE_INVALID, COORDINATES_OUT_OF_RANGE or ILLEGAL_TRANSITION
     */
    FocusAreaOutlineChanged draw(@Nullable Geometry drawn, Actor by) {
        mustBeOpen();
        var shape = drawn == null ? null : outlineOf(drawn);
        outline = shape == null ? null : shape.geometry();
        extent = shape == null ? null : Extent.of(shape.bounds());
        return new FocusAreaOutlineChanged(id(), shape != null);
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

    /**
     * Refuses what is new in an area that is done with.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION when it is COMPLETED or WITHDRAWN
     */
    public void mustBeOpen() {
        status.mustBeOpen();
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

    @Nullable Geometry outline() {
        return outline;
    }

    AreaFacts facts() {
        return new AreaFacts(name, neighbourhoods, centroid, population, startDate, horizonYears);
    }

    private static Outline outlineOf(Geometry drawn) {
        try {
            var shape = Outline.of(drawn);
            if (!shape.bounds().isWithin(NETHERLANDS)) {
                throw COORDINATES_OUT_OF_RANGE.at("/geometry", "must lie within 50.7-53.6 north and 3.3-7.3 east");
            }
            return shape;
        } catch (IllegalArgumentException e) {
            throw OUTLINE_INVALID.at("/geometry", String.valueOf(e.getMessage()));
        }
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
