package nl.nplv.wbmgp.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.UnitKind;
import nl.nplv.wbmgp.act.designation.DesignationCase;
import nl.nplv.wbmgp.act.designation.DesignationCase.Extended;
import nl.nplv.wbmgp.act.designation.DesignationCase.MinistersDecision;
import nl.nplv.wbmgp.act.designation.DesignationCase.SubstanceTest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a designation to try. */
@Schema(description = "A council's request for a designation, to try against the act.")
record DesignationAssessmentRequest(
        @NotNull @Size(min = 1, max = 3) @Schema(description = "Measures asked for.")
        List<@Valid @NotNull TriedMeasure> measures,

        @NotNull @Size(min = 1, max = 3) @Schema(description = "Kinds of units asked for.")
        Set<@NotNull UnitKind> unitKinds,

        @NotNull @Schema(description = "Tests that the request argues (Wbmgp art. 6(1)).")
        Set<@NotNull SubstanceTest> argued,

        @NotNull @Schema(description = "Whether it argues chances of housing in the region (art. 6(2)).")
        Boolean regionalHousing,

        @NotNull @Schema(description = "Whether it argues why the instrument of art. 10 fits best (art. 6(3)).")
        Boolean instrumentArgued,

        @NotNull @Schema(description = "First day asked for.", examples = "2026-07-01")
        LocalDate start,

        @NotNull @Schema(description = "Last day asked for.", examples = "2030-06-30")
        LocalDate end,

        @Nullable @Schema(description = "Day on which the council sent it; the day of receipt when left out.")
        LocalDate sentOn,

        @NotNull @Schema(description = "Day on which the minister received it.", examples = "2026-01-13")
        LocalDate receivedOn,

        @Nullable @Min(0) @Max(3650) @Schema(description = "Days during which the file was incomplete.", examples = "0")
        Integer suspendedDays,

        @Nullable @Valid @Schema(description = "Designation to be extended; none for a new one.")
        TriedExtension extended,

        @Nullable @Valid @Schema(description = "Decision of the minister, when there is one.")
        TriedDecision decision,

        @Nullable @Schema(description = "Day on which it is looked at; today when left out.")
        LocalDate on) {

    /** A measure. */
    @Schema(description = "A measure that is asked for.")
    record TriedMeasure(
            @NotNull @Schema(description = "Article.") Measure measure,

            @Nullable @Schema(description = "Instrument of art. 10.")
            Instrument instrument) {}

    /** What is extended. */
    @Schema(description = "The designation that is to be extended.")
    record TriedExtension(
            @NotNull @Min(1) @Max(5) @Schema(description = "Terms that it has had.", examples = "1")
            Integer terms,

            @NotNull @Schema(description = "Last day of its last term.")
            LocalDate end,

            @NotNull @Schema(description = "Measures whose evaluation goes along.")
            Set<@NotNull Measure> evaluated) {}

    /** What the minister decided. */
    @Schema(description = "The decision of the minister.")
    record TriedDecision(
            @NotNull @Schema(description = "Whether it was granted.")
            Boolean granted,

            @NotNull @Schema(description = "Day on which the council was told.")
            LocalDate announcedOn) {}

    DesignationCase put(LocalDate today) {
        return new DesignationCase(
                true,
                measures.stream()
                        .map(measure -> new DesignationCase.AskedMeasure(measure.measure(), measure.instrument()))
                        .toList(),
                unitKinds.stream().sorted().toList(),
                argued,
                regionalHousing,
                instrumentArgued,
                start,
                end,
                sentOn == null ? receivedOn : sentOn,
                receivedOn,
                suspendedDays == null ? 0 : suspendedDays,
                extended == null ? null : new Extended(extended.terms(), extended.end(), extended.evaluated()),
                decision == null ? null : new MinistersDecision(decision.granted(), decision.announcedOn()),
                on == null ? today : on);
    }
}
