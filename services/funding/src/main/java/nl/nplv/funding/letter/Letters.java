package nl.nplv.funding.letter;

import static nl.nplv.funding.letter.LetterProblem.NOT_DECIDED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nplv.documents.Document;
import nl.nplv.funding.application.ApplicationLine;
import nl.nplv.funding.application.ApplicationLines;
import nl.nplv.funding.application.SingleApplication;
import nl.nplv.funding.scheme.FundingSchemes;

/** Writes the status page and the decision letter; the same facts give the same bytes. */
@ApplicationScoped
class Letters {
    private static final String LANGUAGE = "en";

    private final ApplicationLines lines;
    private final FundingSchemes schemes;

    Letters(ApplicationLines lines, FundingSchemes schemes) {
        this.lines = lines;
        this.schemes = schemes;
    }

    /** What stands in the documents; templates in resources/templates/Letters. */
    @CheckedTemplate
    static final class Bodies {
        private Bodies() {}

        static native TemplateInstance decision(DecisionLetter letter);

        static native TemplateInstance progress(ApplicationProgress progress);
    }

    ApplicationProgress progress(SingleApplication application) {
        return new ApplicationProgress(
                application.id(),
                application.receiptNo(),
                application.status(),
                application.submittedOn(),
                application.decidedOn(),
                lines.of(application.id()).stream()
                        .map(line -> LineProgress.of(line, application.decidedOn() != null))
                        .toList());
    }

    Document progressPage(SingleApplication application, LocalDate today) {
        var progress = progress(application);
        return new Document(
                LANGUAGE,
                "Where application " + progress.receiptNo() + " stands",
                "Each line of the application: whose turn it is, since when, and what comes next.",
                today,
                Bodies.progress(progress).render());
    }

    /**
     * The decision as a document of the day on which it was taken.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_DECIDED
     */
    Document decision(SingleApplication application) {
        LocalDate decidedOn = application.decidedOn();
        if (decidedOn == null) {
            throw NOT_DECIDED.because("the application is " + application.status());
        }
        var letter = letter(application, decidedOn);
        return new Document(
                LANGUAGE,
                "Decision on application " + letter.receiptNo(),
                "What each ministry decided on the application, why, when it is paid, and how to object.",
                decidedOn,
                Bodies.decision(letter).render());
    }

    private DecisionLetter letter(SingleApplication application, LocalDate decidedOn) {
        return new DecisionLetter(
                Objects.requireNonNull(application.receiptNo()).value(),
                application.municipalityCode().value(),
                Objects.requireNonNullElse(application.focusAreaSlug(), "-"),
                Objects.requireNonNull(application.submittedOn()),
                decidedOn,
                Objects.requireNonNull(application.granted()).toString(),
                lines.of(application.id()).stream().flatMap(this::decided).toList());
    }

    private Stream<DecidedLine> decided(ApplicationLine line) {
        return Stream.ofNullable(line.decision())
                .map(decision -> DecidedLine.of(line, decision, schemes.get(line.schemeCode())));
    }
}
