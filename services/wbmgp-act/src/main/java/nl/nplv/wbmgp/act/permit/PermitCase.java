package nl.nplv.wbmgp.act.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to live in a dwelling (aanvraag huisvestingsvergunning). What is not known is null: the verdict then says
 * what is missing.
 *
 * @param appliedOn day of the application: ages, residence and looking back are counted from it
 * @param completedOn day on which an incomplete application was completed; none when it was complete
 * @param decidedOn day whose text and designations decide; the day of looking when nothing is decided
 * @param designations measures designated where the dwelling lies, with their days
 * @param ordinance the ordinance of the municipality; none when there is none
 * @param seeker who applies
 * @param rivals others who want the dwelling
 * @param persons everybody who will live there, the seeker first
 * @param joinsLater whether somebody joins a household that has a permit (W 10(2))
 * @param ownerConsents whether the owner's consent is there (bereidverklaring, B 3)
 * @param declaration the mayor's declaration; none when there is none yet
 * @param hardship what the executive weighed
 * @param refusesOnPriority whether the executive refuses where it may; none when it has not decided
 * @param bibobGround whether there is a ground under the Bibob act; none when that was not looked at
 */
public record PermitCase(
        LocalDate appliedOn,
        @Nullable LocalDate completedOn,
        LocalDate decidedOn,
        List<DesignatedMeasure> designations,
        @Nullable Rules ordinance,
        Seeker seeker,
        Rivals rivals,
        List<Person> persons,
        boolean joinsLater,
        boolean ownerConsents,
        @Nullable Declaration declaration,
        Hardship hardship,
        @Nullable Boolean refusesOnPriority,
        @Nullable Boolean bibobGround) {

    public PermitCase {
        Law.mustBeStored(appliedOn);
        designations = List.copyOf(designations);
        persons = List.copyOf(persons);
        if (persons.isEmpty()) {
            throw new IllegalArgumentException("somebody will live there");
        }
        if (decidedOn.isBefore(appliedOn)) {
            throw new IllegalArgumentException("decided on " + decidedOn + ", before it was asked on " + appliedOn);
        }
    }

    /**
     * A measure designated where the dwelling lies.
     *
     * @param instrument of art. 10
     */
    public record DesignatedMeasure(
            Measure measure, @Nullable Instrument instrument, LocalDate start, LocalDate end) {
        boolean isActiveOn(LocalDate day) {
            return !day.isBefore(start) && !day.isAfter(end);
        }
    }

    /**
     * What the ordinance says.
     *
     * @param listed whether the dwelling belongs to a category that it lists
     * @param article8 whether it sets the income requirement
     * @param article9 what it says of priority; none when it gives none
     * @param article10 what it says of nuisance and crime; none when it says nothing
     */
    public record Rules(
            LocalDate validFrom,
            LocalDate validTo,
            boolean listed,
            boolean article8,
            @Nullable Priority article9,
            @Nullable Nuisance article10) {
        boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }
    }

    /** Whom seekers with priority go before (W 9(2)). */
    public record Priority(boolean outranksUrgency, boolean outranksLocalTies) {}

    /** Whether those who join later need a permit too (W 10(2)). */
    public record Nuisance(boolean laterJoiners) {}

    /**
     * Who applies.
     *
     * @param stays when the seeker lived in the region, both days included
     * @param incomes codes of incomes, as listed in the act; others do not count and are not kept
     * @param lawfulResidence Dutch or lawful in the Netherlands (H 10(2)); none when that was not looked at
     * @param priority whether the seeker has the priority of art. 9; none when that is not known
     * @param urgent whether the seeker is urgent (H 12(1))
     * @param leavesNoDwelling whether the seeker has no lawful dwelling or leaves none behind (H 15(3))
     * @param localTies whether the seeker has local ties (H 14)
     */
    public record Seeker(
            List<Stay> stays,
            Set<String> incomes,
            @Nullable Boolean lawfulResidence,
            @Nullable Boolean priority,
            boolean urgent,
            boolean leavesNoDwelling,
            boolean localTies) {
        public Seeker {
            stays = List.copyOf(stays);
            incomes = Set.copyOf(incomes);
        }
    }

    /**
     * Days of living in the region.
     *
     * @param to last day; none when the seeker still lives there
     */
    public record Stay(LocalDate from, @Nullable LocalDate to) {}

    /** Others who want the dwelling: whether one of them has the priority of art. 9; none when that is not known. */
    public record Rivals(@Nullable Boolean priority) {}

    /**
     * Somebody who will live there.
     *
     * @param vog whether a certificate of conduct was shown; none when that is not known
     */
    public record Person(LocalDate birthDate, @Nullable Boolean vog) {}

    /**
     * The mayor's declaration (woonverklaring, W 10b(4)).
     *
     * @param hearingOffered whether the applicant was offered a hearing (W 10b(6))
     */
    public record Declaration(Says says, boolean hearingOffered) {
        /** The three things that a declaration can say (B 6(1)). */
        public enum Says {
            POSITIVE,
            CONDITIONAL,
            NEGATIVE
        }
    }

    /**
     * Whether a refusal would be unreasonably hard (onbillijkheid van overwegende aard); none when not weighed yet.
     *
     * @param article8 for the income requirement (W 8(2))
     * @param article10 for nuisance and crime (W 10(5))
     */
    public record Hardship(
            @Nullable Boolean article8, @Nullable Boolean article10) {}
}
