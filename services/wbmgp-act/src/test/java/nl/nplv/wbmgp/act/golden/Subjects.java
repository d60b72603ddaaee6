package nl.nplv.wbmgp.act.golden;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.nplv.wbmgp.act.Instrument;
import nl.nplv.wbmgp.act.Measure;
import nl.nplv.wbmgp.act.UnitKind;
import nl.nplv.wbmgp.act.designation.DesignationCase;
import nl.nplv.wbmgp.act.designation.DesignationCase.AskedMeasure;
import nl.nplv.wbmgp.act.designation.DesignationCase.Extended;
import nl.nplv.wbmgp.act.designation.DesignationCase.MinistersDecision;
import nl.nplv.wbmgp.act.designation.DesignationCase.SubstanceTest;
import nl.nplv.wbmgp.act.designation.DesignationRules;
import nl.nplv.wbmgp.act.designation.RevocationCase;
import nl.nplv.wbmgp.act.designation.RevocationRules;
import nl.nplv.wbmgp.act.fine.Breach;
import nl.nplv.wbmgp.act.fine.FineCaps;
import nl.nplv.wbmgp.act.fine.FineRules;
import nl.nplv.wbmgp.act.fine.FineRules.FineCase;
import nl.nplv.wbmgp.act.objection.ObjectionCase;
import nl.nplv.wbmgp.act.objection.ObjectionRules;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Article10;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Article8;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Article9;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Category;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Consulted;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Fine;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Sector;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase.Tenure;
import nl.nplv.wbmgp.act.ordinance.OrdinanceRules;
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
import nl.nplv.wbmgp.act.permit.PermitRules;
import nl.nplv.wbmgp.act.permit.PoliceItemRules;
import nl.nplv.wbmgp.act.permit.PoliceItemRules.PoliceItem;
import nl.nplv.wbmgp.act.permit.WithdrawalRules;
import nl.nplv.wbmgp.act.permit.WithdrawalRules.WithdrawalCase;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** Puts the facts of a golden case to the rules of its subject. */
final class Subjects {
    private static final Map<String, BiFunction<Facts, Answers, Verdict<?>>> JUDGES = Map.of(
            "designation",
                    (facts, answers) ->
                            DesignationRules.judge(designation(facts), answers).verdict(),
            "revocation", (facts, answers) -> RevocationRules.judge(revocation(facts), answers),
            "ordinance", (facts, answers) -> OrdinanceRules.judge(ordinance(facts), FineCaps.STORED, answers),
            "permit", (facts, answers) -> PermitRules.judge(permit(facts), answers),
            "police-item", (facts, answers) -> PoliceItemRules.judge(policeItem(facts), answers),
            "withdrawal", (facts, answers) -> WithdrawalRules.judge(withdrawal(facts), answers),
            "objection",
                    (facts, answers) ->
                            ObjectionRules.judge(objection(facts), answers).verdict(),
            "fine", (facts, answers) -> FineRules.judge(fine(facts), FineCaps.STORED, answers));

    private Subjects() {}

    static Verdict<?> judge(CaseFile file) {
        var judge = Objects.requireNonNull(JUDGES.get(file.subject()), file::subject);
        var given = file.given().fresh();
        var verdict = judge.apply(given, file.answers());
        given.mustBeRead();
        return verdict;
    }

    private static DesignationCase designation(Facts facts) {
        var extended = facts.inside("extends");
        var decision = facts.inside("decision");
        return new DesignationCase(
                facts.yes("askedByCouncil"),
                facts.words("measures").stream().map(Subjects::asked).toList(),
                constants(facts.words("units"), UnitKind.class),
                Set.copyOf(constants(facts.words("argued"), SubstanceTest.class)),
                facts.yes("regionalHousing"),
                facts.yes("instrumentArgued"),
                facts.day("start"),
                facts.day("end"),
                facts.day("sentOn"),
                facts.day("receivedOn"),
                facts.number("suspendedDays"),
                extended == null
                        ? null
                        : new Extended(
                                extended.number("terms"),
                                extended.day("end"),
                                Set.copyOf(constants(extended.words("evaluated"), Measure.class))),
                decision == null ? null : new MinistersDecision(decision.yes("granted"), decision.day("announcedOn")),
                facts.day("day"));
    }

    private static AskedMeasure asked(String words) {
        var parts = words.split(" ", -1);
        return new AskedMeasure(Measure.valueOf(parts[0]), parts.length == 1 ? null : Instrument.valueOf(parts[1]));
    }

    private static RevocationCase revocation(Facts facts) {
        return new RevocationCase(
                facts.constant("measure", Measure.class),
                facts.yes("testsMet"),
                facts.yes("regionalChances"),
                facts.yes("councilAsks"),
                facts.day("day"));
    }

    private static OrdinanceCase ordinance(Facts facts) {
        var article8 = facts.inside("article8");
        var article9 = facts.inside("article9");
        var article10 = facts.inside("article10");
        return new OrdinanceCase(
                facts.day("validFrom"),
                facts.day("validTo"),
                Set.copyOf(constants(facts.words("consulted"), Consulted.class)),
                facts.yes("aligned"),
                facts.each("categories").stream().map(Subjects::category).toList(),
                article8 == null ? null : new Article8(article8.yes("hardship")),
                article9 == null
                        ? null
                        : new Article9(
                                article9.words("characteristics"),
                                article9.yesOrUnknown("outranksUrgency"),
                                article9.yesOrUnknown("outranksLocalTies")),
                article10 == null ? null : new Article10(article10.yes("policeData"), article10.words("conducts")),
                facts.each("fines").stream()
                        .map(fine -> new Fine(fine.constant("breach", Breach.class), fine.amount("amount")))
                        .toList(),
                facts.day("adoptedOn"));
    }

    private static Category category(Facts facts) {
        return new Category(
                facts.constant("sector", Sector.class),
                facts.constant("tenure", Tenure.class),
                facts.yes("capped"),
                facts.yes("allocationChannel"));
    }

    private static PermitCase permit(Facts facts) {
        var seeker = Objects.requireNonNull(facts.inside("seeker"));
        var declaration = facts.inside("declaration");
        var hardship = Objects.requireNonNull(facts.inside("hardship"));
        return new PermitCase(
                facts.day("appliedOn"),
                facts.dayOrNone("completedOn"),
                facts.day("decidedOn"),
                facts.each("designations").stream().map(Subjects::designated).toList(),
                rules(facts.inside("ordinance")),
                new Seeker(
                        seeker.each("stays").stream()
                                .map(stay -> new Stay(stay.day("from"), stay.dayOrNone("to")))
                                .toList(),
                        Set.copyOf(seeker.words("incomes")),
                        seeker.yesOrUnknown("lawfulResidence"),
                        seeker.yesOrUnknown("priority"),
                        seeker.yes("urgent"),
                        seeker.yes("leavesNoDwelling"),
                        seeker.yes("localTies")),
                new Rivals(facts.yesOrUnknown("rivalWithPriority")),
                facts.each("persons").stream()
                        .map(person -> new Person(person.day("born"), person.yesOrUnknown("vog")))
                        .toList(),
                facts.yes("joinsLater"),
                facts.yes("ownerConsents"),
                declaration == null
                        ? null
                        : new Declaration(
                                declaration.constant("says", Declaration.Says.class),
                                declaration.yes("hearingOffered")),
                new Hardship(hardship.yesOrUnknown("article8"), hardship.yesOrUnknown("article10")),
                facts.yesOrUnknown("refusesOnPriority"),
                facts.yesOrUnknown("bibobGround"));
    }

    private static DesignatedMeasure designated(Facts facts) {
        return new DesignatedMeasure(
                facts.constant("measure", Measure.class),
                facts.has("instrument") ? facts.constant("instrument", Instrument.class) : null,
                facts.day("start"),
                facts.day("end"));
    }

    private static @Nullable Rules rules(@Nullable Facts facts) {
        if (facts == null) {
            return null;
        }
        var article9 = facts.inside("article9");
        var article10 = facts.inside("article10");
        return new Rules(
                facts.day("validFrom"),
                facts.day("validTo"),
                facts.yes("listed"),
                facts.yes("article8"),
                article9 == null
                        ? null
                        : new Priority(article9.yes("outranksUrgency"), article9.yes("outranksLocalTies")),
                article10 == null ? null : new Nuisance(article10.yes("laterJoiners")));
    }

    private static PoliceItem policeItem(Facts facts) {
        return new PoliceItem(
                facts.day("born"),
                facts.day("appliedOn"),
                facts.text("conduct"),
                facts.day("happenedOn"),
                facts.words("ordinanceConducts").stream().collect(Collectors.toSet()),
                facts.yes("hampersInvestigation"));
    }

    private static WithdrawalCase withdrawal(Facts facts) {
        return new WithdrawalCase(
                facts.day("occupyBy"),
                facts.dayOrNone("occupiedOn"),
                facts.yes("falseData"),
                facts.yes("bibobGround"),
                facts.day("day"));
    }

    private static ObjectionCase objection(Facts facts) {
        return new ObjectionCase(
                facts.day("announcedOn"),
                facts.day("receivedOn"),
                facts.dayOrNone("postedOn"),
                facts.yes("excused"),
                facts.yes("committee"),
                facts.yes("adjourned"),
                facts.number("suspendedDays"));
    }

    private static FineCase fine(Facts facts) {
        return new FineCase(
                facts.constant("breach", Breach.class),
                facts.day("foundOn"),
                facts.dayOrNone("finedBeforeOn"),
                facts.yes("inOrdinance"),
                facts.amount("euros"));
    }

    private static <E extends Enum<E>> List<E> constants(List<String> words, Class<E> type) {
        return words.stream().map(word -> Enum.valueOf(type, word)).toList();
    }
}
