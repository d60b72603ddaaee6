package nl.nplv.focusareas.alliance;

import static nl.nplv.focusareas.alliance.AllianceProblem.ALLIANCE_INCOMPLETE;
import static nl.nplv.focusareas.alliance.AllianceProblem.ALLIANCE_NOT_ACTIVE;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nplv.focusareas.alliance.AllianceEvent.AllianceDissolved;
import nl.nplv.focusareas.alliance.AllianceEvent.AllianceFormed;
import nl.nplv.focusareas.alliance.AllianceEvent.AllianceMemberChanged;
import nl.nplv.focusareas.alliance.AllianceEvent.AllianceStarted;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Independent public-private body of one area, chaired by the mayor (lokale alliantie), FA3 and FA4. */
@Entity
public class Alliance extends Aggregate {
    private UUID focusAreaId;
    private OrganisationCode mayorId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Member> members;

    @Enumerated(EnumType.STRING)
    private AllianceStatus status = AllianceStatus.FORMING;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Alliance() {}

    Alliance(FocusArea area, OrganisationCode mayorId, List<Member> members) {
        this.focusAreaId = area.id();
        this.mayorId = mayorId;
        this.members = members;
    }

    /**
     * Begins to form, and is active at once when the members suffice.
     *
     * @param on today, Europe/Amsterdam
     * @throws nl.nplv.shared.problem.RuleViolation MAYOR_NOT_OWN, MEMBER_TWICE or MEMBERSHIP_REVERSED
     */
    AllianceEvent form(FocusArea area, Actor by, LocalDate on) {
        mustBeLedBy(by, area);
        area.mustBeOpen();
        MayorsOffice.mustBe(mayorId, area.municipalityCode());
        var count = Members.of(members).countOn(on);
        return becomesActive(on)
                ? new AllianceFormed(id(), focusAreaId, count)
                : new AllianceStarted(id(), focusAreaId, count);
    }

    /**
     * Takes in an organisation, or changes its kind or period.
     *
     * @param on today, Europe/Amsterdam
     * @return AllianceFormed when this makes it active
     * @throws nl.nplv.shared.problem.RuleViolation MEMBERSHIP_REVERSED, ALLIANCE_INCOMPLETE or ILLEGAL_TRANSITION
     */
    AllianceEvent put(Member member, FocusArea area, Actor by, LocalDate on) {
        mustBeLedBy(by, area);
        member.mustEndAfterItBegins();
        var action = members().has(member.orgId()) ? MemberAction.CHANGED : MemberAction.ADDED;
        return change(members().with(member), new AllianceMemberChanged(id(), member.orgId(), action), on);
    }

    /**
     * Removes an organisation that was entered by mistake; one that leaves gets a last day with {@link #put}.
     *
     * @param on today, Europe/Amsterdam
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND, ALLIANCE_INCOMPLETE or ILLEGAL_TRANSITION
     */
    AllianceEvent remove(OrganisationCode organisation, FocusArea area, Actor by, LocalDate on) {
        mustBeLedBy(by, area);
        if (!members().has(organisation)) {
            throw NOT_FOUND.because(organisation + " is no member");
        }
        var removed = new AllianceMemberChanged(id(), organisation, MemberAction.REMOVED);
        return change(members().without(organisation), removed, on);
    }

    /** Ends it; a new one may be formed. */
    AllianceDissolved dissolve(FocusArea area, Actor by) {
        mustBeLedBy(by, area);
        status = status.next(AllianceStatus.DISSOLVED);
        return new AllianceDissolved(id(), focusAreaId);
    }

    /**
     * Refuses what only an active alliance does.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ALLIANCE_NOT_ACTIVE
     */
    public void mustBeActive() {
        if (status != AllianceStatus.ACTIVE) {
            throw ALLIANCE_NOT_ACTIVE.because("the alliance is " + status);
        }
    }

    /** The area that it works for. */
    public UUID focusAreaId() {
        return focusAreaId;
    }

    /** The mayor who chairs it, as an organisation. */
    public OrganisationCode mayorId() {
        return mayorId;
    }

    /** Who leads it now. */
    Lead lead() {
        return status.lead();
    }

    Members members() {
        return new Members(members);
    }

    AllianceStatus status() {
        return status;
    }

    private void mustBeLedBy(Actor by, FocusArea area) {
        by.mustActFor(area.municipalityCode());
        status.mustBeOpen();
        status.lead().mustBe(by);
    }

    private AllianceEvent change(Members after, AllianceMemberChanged changed, LocalDate on) {
        if (status == AllianceStatus.ACTIVE) {
            mustNotLackAnyoneEarlier(after, on, changed.orgId());
        }
        members = after.list();
        return becomesActive(on) ? new AllianceFormed(id(), focusAreaId, after.countOn(on)) : changed;
    }

    /** Today and on every day to come: an end that lies ahead counts, and so does a member who begins too late to fill it. */
    private void mustNotLackAnyoneEarlier(Members after, LocalDate on, OrganisationCode organisation) {
        var before = members().incompleteFrom(on).orElse(LocalDate.MAX);
        var then = after.incompleteFrom(on).orElse(LocalDate.MAX);
        if (then.isBefore(before)) {
            throw ALLIANCE_INCOMPLETE.because("with this change of " + organisation
                    + " it would lack a public or a private member from " + then + " on");
        }
    }

    private boolean becomesActive(LocalDate on) {
        var becomes = status == AllianceStatus.FORMING && members().completeOn(on);
        if (becomes) {
            status = status.next(AllianceStatus.ACTIVE);
        }
        return becomes;
    }
}
