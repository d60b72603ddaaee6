package nl.nplv.wbmgp.police;

import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.wbmgp.police.PoliceProblem.DECLARATION_INCOMPLETE;
import static nl.nplv.wbmgp.police.PoliceProblem.DECLARATION_PERSON;
import static nl.nplv.wbmgp.police.PoliceProblem.FILE_DESTROYED;
import static nl.nplv.wbmgp.police.PoliceProblem.HEARING_DAY;
import static nl.nplv.wbmgp.police.PoliceProblem.HEARING_REQUIRED;
import static nl.nplv.wbmgp.police.PoliceProblem.MAYOR_ONLY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.persistence.Aggregate;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration.Says;
import nl.nplv.wbmgp.act.permit.PoliceItemRules;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.verdict.Ground;
import nl.nplv.wbmgp.municipality.Municipalities;
import nl.nplv.wbmgp.ordinance.OrdinanceProblem;
import nl.nplv.wbmgp.permit.HousingPermit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The mayor's research on police data for one permit (onderzoek op basis van politiegegevens, Wbmgp art. 10b). */
@Entity
public class PoliceResearch extends Aggregate {
    private UUID permitId;
    private MunicipalityCode municipalityCode;
    private String policeUnit;
    private LocalDate appliedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> conducts;

    private LocalDate requestedOn;
    private @Nullable LocalDate suppliedOn;
    private @Nullable LocalDate hearingOfferedOn;
    private @Nullable LocalDate heardOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Says declaration;

    private @Nullable LocalDate declaredOn;
    private @Nullable LocalDate destroyedOn;
    private byte @Nullable [] sealedPersons;
    private byte @Nullable [] sealedFile;

    @Enumerated(EnumType.STRING)
    private ResearchStatus status = ResearchStatus.REQUESTED;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PoliceResearch() {}

    /** Asks the police chief of the region for what the ordinance chose (decree art. 5(1)). */
    PoliceResearch(HousingPermit permit, List<String> conducts, Actor by, LocalDate today) {
        this.permitId = permit.id();
        this.municipalityCode = permit.municipalityCode();
        this.policeUnit = Municipalities.get(municipalityCode, "/permitId").policeUnit();
        this.appliedOn = permit.appliedOn();
        this.conducts = conducts;
        this.requestedOn = today;
        mustBeMayor(by);
    }

    /**
     * The police supply what may be looked at (Wbmgp art. 10b(2)).
     *
     * @throws RuleViolation OUTSIDE_LOOKBACK, CONDUCT_NOT_ALLOWED, PERSON_TOO_YOUNG or INVESTIGATION_RUNNING, each item named;
     *     FORBIDDEN for another unit
     */
    void supply(List<PoliceItem> items, List<PolicePerson> persons, Actor by, LocalDate today) {
        mustBePoliceOfTheRegion(by);
        var next = status.next(ResearchStatus.SUPPLIED);
        for (int i = 0; i < items.size(); i++) {
            mustBeUsable(items.get(i), persons, "/items/" + i);
        }
        status = next;
        suppliedOn = today;
    }

    /** The applicant may be heard, before a declaration against (Wbmgp art. 10b(6)). */
    void offerHearing(Actor by, LocalDate today) {
        mustBeMayor(by);
        status = status.next(ResearchStatus.HEARING);
        hearingOfferedOn = today;
    }

    /**
     * The applicant was heard.
     *
     * @throws RuleViolation HEARING_REQUIRED when none was offered; HEARING_DAY before the offer or after today
     */
    void hear(LocalDate on, Actor by, LocalDate today) {
        mustBeMayor(by);
        if (status != ResearchStatus.HEARING || hearingOfferedOn == null) {
            throw HEARING_REQUIRED.at("/heardOn", "a hearing is offered first");
        }
        if (on.isBefore(hearingOfferedOn) || on.isAfter(today)) {
            throw HEARING_DAY.at("/heardOn", "from " + hearingOfferedOn + " to " + today);
        }
        heardOn = on;
    }

    /**
     * Issues the declaration (woonverklaring); once more while an objection to the permit is not decided.
     *
     * @param personRef whom a refusal or the conditions are about
     * @param persons whom research was about: sixteen or older
     * @throws RuleViolation HEARING_REQUIRED, DECLARATION_INCOMPLETE, DECLARATION_PERSON or ILLEGAL_TRANSITION
     */
    void declare(
            Says says,
            @Nullable UUID personRef,
            List<String> conditions,
            List<PolicePerson> persons,
            Actor by,
            LocalDate today) {
        mustBeMayor(by);
        var declared = status.next(ResearchStatus.DECLARED);
        if (says != Says.POSITIVE && hearingOfferedOn == null) {
            throw HEARING_REQUIRED.at("/outcome", says + " needs a hearing that was offered");
        }
        if ((says != Says.POSITIVE) != (personRef != null)) {
            throw DECLARATION_INCOMPLETE.at("/personRef", "names the person, unless it is POSITIVE");
        }
        if (personRef != null
                && persons.stream().noneMatch(person -> person.ref().equals(personRef))) {
            throw DECLARATION_PERSON.at("/personRef", "research is not about this person");
        }
        if ((says == Says.CONDITIONAL) == conditions.isEmpty()) {
            throw DECLARATION_INCOMPLETE.at("/conditions", "states them when it is CONDITIONAL, and only then");
        }
        status = declared;
        declaration = says;
        declaredOn = today;
    }

    /** The permit is irrevocable: nothing of the file is left (decree art. 13(2)). */
    void destroy(Actor by, LocalDate today) {
        by.mustActFor(municipalityCode);
        status = status.next(ResearchStatus.DESTROYED);
        destroyedOn = today;
        sealedPersons = null;
        sealedFile = null;
    }

    /**
     * Refuses everybody but the mayor of the municipality.
     *
     * @throws RuleViolation MAYOR_ONLY
     */
    void mustBeMayor(Actor by) {
        if (!by.role().equals(Role.MAY) || !by.organisation().equals(municipalityCode.value())) {
            throw MAYOR_ONLY.because("the mayor of " + municipalityCode + " only");
        }
    }

    /**
     * Refuses everybody but the police chief of the region and the mayor.
     *
     * @throws RuleViolation FORBIDDEN or MAYOR_ONLY
     */
    void mustBePartyTo(Actor by) {
        if (by.role().equals(Role.POL)) {
            mustBePoliceOfTheRegion(by);
        } else {
            mustBeMayor(by);
        }
    }

    /** Whether it is of the actor's own municipality, or asked of the actor's own unit. */
    boolean isKnownTo(Actor by) {
        return by.organisation().equals(by.role().equals(Role.POL) ? policeUnit : municipalityCode.value());
    }

    void keepPersons(byte[] sealed) {
        sealedPersons = sealed;
    }

    void keepFile(byte[] sealed) {
        sealedFile = sealed;
    }

    byte[] sealedPersons() {
        return Optional.ofNullable(sealedPersons)
                .orElseThrow(() -> FILE_DESTROYED.because("destroyed on " + destroyedOn));
    }

    byte[] sealedFile() {
        return Optional.ofNullable(sealedFile)
                .orElseThrow(() -> status == ResearchStatus.DESTROYED
                        ? FILE_DESTROYED.because("destroyed on " + destroyedOn)
                        : FILE_DESTROYED.because("the police have supplied nothing yet"));
    }

    UUID permitId() {
        return permitId;
    }

    MunicipalityCode municipalityCode() {
        return municipalityCode;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    List<String> conducts() {
        return conducts;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    @Nullable LocalDate suppliedOn() {
        return suppliedOn;
    }

    @Nullable LocalDate hearingOfferedOn() {
        return hearingOfferedOn;
    }

    /** Day of the offer, of a research that came that far. */
    LocalDate hearingOffer() {
        return Objects.requireNonNull(hearingOfferedOn);
    }

    @Nullable LocalDate heardOn() {
        return heardOn;
    }

    @Nullable Says declaration() {
        return declaration;
    }

    @Nullable LocalDate declaredOn() {
        return declaredOn;
    }

    @Nullable LocalDate destroyedOn() {
        return destroyedOn;
    }

    ResearchStatus status() {
        return status;
    }

    private void mustBePoliceOfTheRegion(Actor by) {
        if (!by.organisation().equals(policeUnit)) {
            throw FORBIDDEN.because("another unit of the police is asked");
        }
    }

    private void mustBeUsable(PoliceItem item, List<PolicePerson> persons, String pointer) {
        var person = persons.stream()
                .filter(each -> each.ref().equals(item.personRef()))
                .findFirst()
                .orElseThrow(() -> FORBIDDEN.at(pointer + "/personRef", "nothing was asked about this person"));
        var verdict = PoliceItemRules.judge(
                new PoliceItemRules.PoliceItem(
                        person.birthDate(),
                        appliedOn,
                        item.conduct(),
                        item.happenedOn(),
                        Set.copyOf(conducts),
                        item.hampersInvestigation()),
                Answers.DEFAULT);
        if (verdict.outcome() == PoliceItemRules.Outcome.MAY_NOT_BE_USED) {
            throw refusal(verdict.grounds(), pointer);
        }
    }

    /** Codes and articles only: what happened stays out of answers and logs. */
    private static RuleViolation refusal(List<Ground> grounds, String pointer) {
        var code = grounds.getFirst().code();
        var problem = Stream.concat(Stream.of(PoliceProblem.values()), Stream.of(OrdinanceProblem.CONDUCT_NOT_ALLOWED))
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no problem for the ground " + code));
        return new RuleViolation(
                problem,
                grounds.stream()
                        .map(ground -> Violation.body(
                                pointer, ground.code(), ground.citation().article()))
                        .toList());
    }
}
