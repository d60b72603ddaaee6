package nl.nplv.participation.process;

import static nl.nplv.participation.process.ProcessProblem.CONTRIBUTIONS_UNANSWERED;
import static nl.nplv.participation.process.ProcessProblem.THEME_ANSWERED;
import static nl.nplv.participation.process.ProcessProblem.WINDOW_CLOSED;
import static nl.nplv.participation.process.ProcessProblem.WINDOW_INVALID;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.knownareas.KnownArea;
import nl.nplv.participation.process.ParticipationEvent.ParticipationClosed;
import nl.nplv.participation.process.ParticipationEvent.ParticipationFedBack;
import nl.nplv.participation.process.ParticipationEvent.ParticipationOpened;
import nl.nplv.participation.process.ParticipationEvent.ParticipationPlanned;
import nl.nplv.participation.process.ParticipationEvent.ParticipationRevised;
import nl.nplv.participation.process.ParticipationEvent.ParticipationThemeAnswered;
import nl.nplv.participation.process.ParticipationEvent.ParticipationThemeNamed;
import nl.nplv.participation.question.Question;
import nl.nplv.participation.question.Questionnaire;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.value.MunicipalityCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How residents of an area take part in something, within a window of days (participatieproces), RP1 and RP5. */
@Entity
public class ParticipationProcess extends Aggregate {
    private UUID focusAreaId;
    private String focusAreaSlug;
    private MunicipalityCode municipalityCode;
    private String organiserOrg;
    private String title;
    private String onWhat;
    private @Nullable UUID planId;

    @Enumerated(EnumType.STRING)
    private ParticipationForm form;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private Influence influence;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReachTarget> reachTargets;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Theme> themes = List.of();

    private LocalDate opensOn;
    private LocalDate closesOn;

    private @Nullable String outcome;

    @Enumerated(EnumType.STRING)
    private ProcessStatus status = ProcessStatus.PLANNED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ParticipationProcess() {}

    @SuppressWarnings("NullAway.Init")
    ParticipationProcess(KnownArea area, ProcessFacts facts, Actor organiser) {
        focusAreaId = area.id();
        focusAreaSlug = area.slug();
        municipalityCode = area.municipalityCode();
        organiserOrg = organiser.organisation();
        state(facts);
    }

    private void state(ProcessFacts facts) {
        title = facts.title();
        onWhat = facts.onWhat();
        planId = facts.planId();
        form = facts.form();
        phase = facts.phase();
        influence = facts.influence();
        reachTargets = facts.reachTargets();
        questions = facts.questions();
        opensOn = facts.from();
        closesOn = facts.to();
    }

    /**
     * Announces the process.
     *
     * @throws nl.nplv.shared.problem.RuleViolation WINDOW_INVALID, QUESTION_INVALID, or ILLEGAL_TRANSITION in a closed area
     */
    ParticipationPlanned plan(KnownArea area, Actor by, LocalDate today) {
        mustBeOrganisedBy(by);
        area.mustBeOpen();
        mustBeSound(today);
        return new ParticipationPlanned(id(), form, focusAreaId, opensOn, closesOn);
    }

    /**
     * Changes what was announced, before it begins.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION, WINDOW_INVALID or QUESTION_INVALID
     */
    ParticipationRevised revise(ProcessFacts facts, Actor by, LocalDate today) {
        mustBeOrganisedBy(by);
        if (status != ProcessStatus.PLANNED) {
            throw ILLEGAL_TRANSITION.because("only what is PLANNED can be revised; this is " + status);
        }
        state(facts);
        mustBeSound(today);
        return new ParticipationRevised(id(), form, focusAreaId, opensOn, closesOn);
    }

    /**
     * Takes contributions from now on.
     *
     * @throws nl.nplv.shared.problem.RuleViolation WINDOW_CLOSED outside the window
     */
    ParticipationOpened open(Actor by, LocalDate today) {
        mustBeOrganisedBy(by);
        mustBeWithinWindow(today);
        status = status.next(ProcessStatus.OPEN);
        return new ParticipationOpened(id(), form, focusAreaId);
    }

    /**
     * Opens what should have been open already, also when its window passed meanwhile: it closes next, in order.
     *
     * @throws nl.nplv.shared.problem.RuleViolation WINDOW_CLOSED before its first day
     */
    ParticipationOpened openWhenDue(Actor by, LocalDate today) {
        mustBeOrganisedBy(by);
        if (today.isBefore(opensOn)) {
            throw WINDOW_CLOSED.because("its first day is " + opensOn + ", today is " + today);
        }
        status = status.next(ProcessStatus.OPEN);
        return new ParticipationOpened(id(), form, focusAreaId);
    }

    /** Takes contributions no more; before its last day the window ends with today. */
    ParticipationClosed close(Actor by, LocalDate today) {
        mustBeOrganisedBy(by);
        status = status.next(ProcessStatus.CLOSED);
        closesOn = closesOn.isAfter(today) ? today : closesOn;
        return new ParticipationClosed(id(), form, focusAreaId);
    }

    /** Names what several contributions are about. */
    ParticipationThemeNamed name(String theme, Actor by) {
        mustBeOrganisedBy(by);
        mustTakeAnswers();
        var named = new Theme(Ids.next(), theme, null, null);
        themes = Stream.concat(themes.stream(), Stream.of(named)).toList();
        return new ParticipationThemeNamed(id(), named.id(), focusAreaId);
    }

    /**
     * Answers a theme, and with it every contribution about it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND or THEME_ANSWERED
     */
    ParticipationThemeAnswered answer(UUID themeId, String text, Actor by, LocalDate today) {
        mustBeOrganisedBy(by);
        mustTakeAnswers();
        if (theme(themeId).isAnswered()) {
            throw THEME_ANSWERED.because("residents read the first answer already");
        }
        themes = themes.stream()
                .map(theme -> theme.id().equals(themeId) ? theme.answered(text, today) : theme)
                .toList();
        return new ParticipationThemeAnswered(id(), themeId, focusAreaId);
    }

    /**
     * Tells residents what came of it.
     *
     * @param unanswered contributions without an answer of their own or of their theme
     * @throws nl.nplv.shared.problem.RuleViolation CONTRIBUTIONS_UNANSWERED or ILLEGAL_TRANSITION (RP5)
     */
    ParticipationFedBack feedBack(String text, long unanswered, Actor by) {
        mustBeOrganisedBy(by);
        if (unanswered > 0) {
            throw CONTRIBUTIONS_UNANSWERED.because(unanswered + " contributions have no answer");
        }
        status = status.next(ProcessStatus.FED_BACK);
        outcome = text;
        return new ParticipationFedBack(id(), form, focusAreaId);
    }

    /**
     * Refuses a contribution outside the window; days begin and end in Europe/Amsterdam.
     *
     * @throws nl.nplv.shared.problem.RuleViolation WINDOW_CLOSED with the days
     */
    public void mustTakeContributions(LocalDate today) {
        mustBeWithinWindow(today);
        if (status != ProcessStatus.OPEN) {
            throw WINDOW_CLOSED.because("the process is " + status + "; its window is " + opensOn + " to " + closesOn);
        }
    }

    /**
     * Refuses to show more and to answer once residents heard what came of it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ILLEGAL_TRANSITION
     */
    public void mustTakeAnswers() {
        if (status == ProcessStatus.FED_BACK) {
            throw ILLEGAL_TRANSITION.because("residents heard what came of it; nothing changes any more");
        }
    }

    /** Refuses who is neither of the municipality nor of the area's office or alliance. */
    public void mustBeOrganisedBy(Actor by) {
        by.mustActWithin(municipalityCode, focusAreaSlug);
    }

    /**
     * The theme with this id.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    public Theme theme(UUID themeId) {
        return themes.stream()
                .filter(theme -> theme.id().equals(themeId))
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.because("this process has no theme " + themeId));
    }

    private void mustBeWithinWindow(LocalDate today) {
        if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw WINDOW_CLOSED.because(
                    "contributions are taken from " + opensOn + " to " + closesOn + ", today is " + today);
        }
    }

    private void mustBeSound(LocalDate today) {
        if (closesOn.isBefore(opensOn) || closesOn.isBefore(today)) {
            throw WINDOW_INVALID.at("/to", "was " + closesOn + "; the first day is " + opensOn + ", today is " + today);
        }
        questionnaire().mustBeAnswerable();
    }

    public Questionnaire questionnaire() {
        return new Questionnaire(questions);
    }

    public UUID focusAreaId() {
        return focusAreaId;
    }

    public String focusAreaSlug() {
        return focusAreaSlug;
    }

    String organiserOrg() {
        return organiserOrg;
    }

    public String title() {
        return title;
    }

    public String onWhat() {
        return onWhat;
    }

    public @Nullable UUID planId() {
        return planId;
    }

    public ParticipationForm form() {
        return form;
    }

    public Phase phase() {
        return phase;
    }

    public Influence influence() {
        return influence;
    }

    public List<ReachTarget> reachTargets() {
        return reachTargets;
    }

    List<Question> questions() {
        return questions;
    }

    public List<Theme> themes() {
        return themes;
    }

    public LocalDate from() {
        return opensOn;
    }

    public LocalDate to() {
        return closesOn;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public ProcessStatus status() {
        return status;
    }
}
