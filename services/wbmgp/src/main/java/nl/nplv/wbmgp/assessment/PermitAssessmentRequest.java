package nl.nplv.wbmgp.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.permit.PermitCase;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration;
import nl.nplv.wbmgp.act.permit.PermitCase.DesignatedMeasure;
import nl.nplv.wbmgp.act.permit.PermitCase.Hardship;
import nl.nplv.wbmgp.act.permit.PermitCase.Nuisance;
import nl.nplv.wbmgp.act.permit.PermitCase.Person;
import nl.nplv.wbmgp.act.permit.PermitCase.Priority;
import nl.nplv.wbmgp.act.permit.PermitCase.Rivals;
import nl.nplv.wbmgp.act.permit.PermitCase.Rules;
import nl.nplv.wbmgp.act.permit.PermitCase.Seeker;
import nl.nplv.wbmgp.act.permit.PermitCase.Stay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A permit to try; what is not known is left out, and the answer says what is missing. */
@Schema(description = "An application for a permit, to try against the act. What is not known is left out.")
record PermitAssessmentRequest(
        @NotNull @Schema(description = "Day of the application.", examples = "2023-05-01")
        LocalDate appliedOn,

        @Nullable @Schema(description = "Day on which an incomplete application was completed.")
        LocalDate completedOn,

        @Nullable @Schema(description = "Day of the decision; today when left out.")
        LocalDate decidedOn,

        @NotNull @Size(max = 10) @Schema(description = "Measures designated where the dwelling lies.")
        List<@Valid @NotNull TriedDesignation> designations,

        @Nullable @Valid @Schema(description = "The ordinance; none when there is none.")
        TriedOrdinance ordinance,

        @NotNull @Valid @Schema(description = "Who applies.")
        TriedSeeker seeker,

        @Nullable @Schema(description = "Whether somebody with the priority of art. 9 wants the dwelling too.")
        Boolean rivalWithPriority,

        @NotNull @Size(min = 1, max = 30) @Schema(description = "Everybody who will live there, the seeker first.")
        List<@Valid @NotNull TriedPerson> persons,

        @Nullable @Schema(description = "Whether somebody joins a household that has a permit (art. 10(2)).")
        Boolean joinsLater,

        @Nullable @Schema(description = "Whether the owner consents; needed for art. 10.")
        Boolean ownerConsents,

        @Nullable @Valid @Schema(description = "The mayor's declaration, when there is one.")
        TriedDeclaration declaration,

        @Nullable @Schema(description = "Whether refusing for income would be too hard; left out when not weighed.")
        Boolean hardshipForIncome,

        @Nullable @Schema(description = "Whether refusing under art. 10 would be too hard; left out when not weighed.")
        Boolean hardshipForNuisance,

        @Nullable @Schema(description = "Whether the executive refuses where it may.")
        Boolean refusesOnPriority) {

    /** A designation. */
    @Schema(description = "A measure that is designated where the dwelling lies.")
    record TriedDesignation(
            @NotNull @Schema(description = "Article.") Measure measure,

            @Nullable @Schema(description = "Instrument of art. 10.")
            Instrument instrument,

            @NotNull @Schema(description = "First day.") LocalDate start,
            @NotNull @Schema(description = "Last day.") LocalDate end) {
        DesignatedMeasure put() {
            return new DesignatedMeasure(measure, instrument, start, end);
        }
    }

    /** An ordinance. */
    @Schema(description = "What the ordinance says.")
    record TriedOrdinance(
            @NotNull @Schema(description = "First day.") LocalDate validFrom,
            @NotNull @Schema(description = "Last day.") LocalDate validTo,

            @NotNull @Schema(description = "Whether it lists the dwelling.")
            Boolean listed,

            @NotNull @Schema(description = "Whether it sets the income requirement (art. 8).")
            Boolean article8,

            @Nullable @Valid @Schema(description = "Priority (art. 9).")
            TriedPriority article9,

            @Nullable @Valid @Schema(description = "Nuisance and crime (art. 10).")
            TriedNuisance article10) {
        Rules put() {
            return new Rules(
                    validFrom,
                    validTo,
                    listed,
                    article8,
                    article9 == null ? null : new Priority(article9.outranksUrgency(), article9.outranksLocalTies()),
                    article10 == null ? null : new Nuisance(article10.laterJoiners()));
        }
    }

    /** Priority. */
    @Schema(description = "Whom seekers with priority go before (art. 9(2)).")
    record TriedPriority(
            @NotNull @Schema(description = "Before urgent seekers.")
            Boolean outranksUrgency,

            @NotNull @Schema(description = "Before seekers with local ties.")
            Boolean outranksLocalTies) {}

    /** Nuisance. */
    @Schema(description = "How art. 10 is used.")
    record TriedNuisance(
            @NotNull @Schema(description = "Whether those who join later need a permit too.")
            Boolean laterJoiners) {}

    /** A seeker. */
    @Schema(description = "Who applies.")
    record TriedSeeker(
            @NotNull @Size(max = 50) @Schema(description = "When the seeker lived in the region.")
            List<@Valid @NotNull TriedStay> stays,

            @NotNull @Size(max = 10) @Schema(
                    description = "Incomes by the codes of the act; any other counts as no listed income.",
                    examples = "[\"EMPLOYMENT\"]")
            Set<@NotNull @Size(min = 1, max = 60) String> incomes,

            @Nullable @Schema(description = "Dutch, or lawful residence in the Netherlands.")
            Boolean lawfulResidence,

            @Nullable @Schema(description = "Whether the seeker has the priority of art. 9.")
            Boolean priority,

            @Nullable @Schema(description = "Whether the seeker is urgent (Huisvestingswet art. 12(1)).")
            Boolean urgent,

            @Nullable @Schema(description = "Whether the seeker leaves no dwelling behind (art. 15(3)).")
            Boolean leavesNoDwelling,

            @Nullable @Schema(description = "Whether the seeker has local ties (art. 14).")
            Boolean localTies) {
        Seeker put() {
            return new Seeker(
                    stays.stream().map(stay -> new Stay(stay.from(), stay.to())).toList(),
                    incomes,
                    lawfulResidence,
                    priority,
                    isYes(urgent),
                    isYes(leavesNoDwelling),
                    isYes(localTies));
        }
    }

    /** A stay. */
    @Schema(description = "Days of living in the region.")
    record TriedStay(
            @NotNull @Schema(description = "First day.") LocalDate from,

            @Nullable @Schema(description = "Last day; left out when it goes on.")
            LocalDate to) {}

    /** A person. */
    @Schema(description = "Somebody who will live there.")
    record TriedPerson(
            @NotNull @Schema(description = "Day of birth.") LocalDate birthDate,

            @Nullable @Schema(description = "Whether a certificate of conduct was shown.")
            Boolean vog) {}

    /** A declaration. */
    @Schema(description = "The mayor's declaration (woonverklaring).")
    record TriedDeclaration(
            @NotNull @Schema(description = "What it says.") Declaration.Says says,

            @NotNull @Schema(description = "Whether the applicant was offered a hearing.")
            Boolean hearingOffered) {}

    PermitCase put(LocalDate today) {
        return new PermitCase(
                appliedOn,
                completedOn,
                decidedOn == null ? today : decidedOn,
                designations.stream().map(TriedDesignation::put).toList(),
                ordinance == null ? null : ordinance.put(),
                seeker.put(),
                new Rivals(rivalWithPriority),
                persons.stream()
                        .map(person -> new Person(person.birthDate(), person.vog()))
                        .toList(),
                isYes(joinsLater),
                isYes(ownerConsents),
                declaration == null ? null : new Declaration(declaration.says(), declaration.hearingOffered()),
                new Hardship(hardshipForIncome, hardshipForNuisance),
                refusesOnPriority,
                null);
    }

    private static boolean isYes(@Nullable Boolean answer) {
        return answer != null && answer;
    }
}
