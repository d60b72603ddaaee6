package nl.nplv.wbmgp.permit;

import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Refusals.assertRefused;
import static nl.nplv.wbmgp.permit.PermitProblem.APPEAL_OPEN;
import static nl.nplv.wbmgp.permit.PermitProblem.DAY_IN_FUTURE;
import static nl.nplv.wbmgp.permit.PermitProblem.DAY_TOO_EARLY;
import static nl.nplv.wbmgp.permit.PermitProblem.DEFERRAL_LATE;
import static nl.nplv.wbmgp.permit.PermitProblem.OBJECTION_FIRST;
import static nl.nplv.wbmgp.permit.PermitProblem.OBJECTION_LATE;
import static nl.nplv.wbmgp.permit.PermitProblem.OBJECTION_OPEN;
import static nl.nplv.wbmgp.permit.PermitProblem.RECONSIDERATION_MISSING;
import static nl.nplv.wbmgp.permit.PermitProblem.RECONSIDERATION_SAME;
import static nl.nplv.wbmgp.permit.PermitProblem.REVOCATION_WITHOUT_GROUND;
import static nl.nplv.wbmgp.permit.PermitProblem.TERM_RUNS;
import static nl.nplv.wbmgp.permit.PermitUnits.EXECUTIVE;
import static nl.nplv.wbmgp.permit.PermitUnits.day;
import static nl.nplv.wbmgp.permit.PermitUnits.granted;
import static nl.nplv.wbmgp.permit.PermitUnits.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import nl.nplv.wbmgp.permit.AfterDecision.Lodged;
import nl.nplv.wbmgp.permit.Appeal.Instance;
import nl.nplv.wbmgp.permit.Appeal.Ruling;
import nl.nplv.wbmgp.permit.Objection.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objections, courts, irrevocability and revocation of a permit that was decided on 2023-05-01; the term to object ends 2023-06-12. */
class AfterDecisionTest {
    private static final String DECIDED = "2023-05-01";
    private static final String FINAL = "2023-06-20";

    @Test
    void an_excused_late_objection_reopens_what_is_irrevocable() {
        var permit = ended(PermitUnits.decided(refused(DECIDED)));

        var lodged = objected(permit, "2023-09-01", true);

        assertThat(permit.status()).isEqualTo(PermitStatus.OBJECTION);
        assertThat(permit.aftermath().finalOn()).isNull();
        assertThat(lodged.excused()).isTrue();
    }

    @Test
    void a_late_objection_without_excuse_leaves_it_irrevocable() {
        var permit = ended(PermitUnits.decided(refused(DECIDED)));

        assertRefused(OBJECTION_LATE, () -> objected(permit, "2023-09-01", false));
        assertThat(permit.aftermath().finalOn()).isEqualTo(day(FINAL));
    }

    @Test
    void there_is_no_second_objection_to_the_same_decision() {
        var permit = PermitUnits.decided(refused(DECIDED));
        assertThat(objected(permit, "2023-06-01", false)).isNotNull();
        assertThat(decided(permit, Outcome.UNFOUNDED, null, "2023-07-03")).isNotNull();

        assertRefused(ILLEGAL_TRANSITION, () -> objected(permit, "2023-07-04", true));
    }

    @Test
    void a_founded_objection_states_the_decision_anew_which_may_be_another_refusal() {
        var permit = PermitUnits.decided(refused(DECIDED));
        assertThat(objected(permit, "2023-06-01", false)).isNotNull();
        var same = refused("2023-07-03");
        var otherGround = refused("2023-07-03", RefusalGround.NO_LAWFUL_RESIDENCE);

        assertRefused(RECONSIDERATION_MISSING, () -> decided(permit, Outcome.FOUNDED, null, "2023-07-03"));
        assertRefused(RECONSIDERATION_MISSING, () -> decided(permit, Outcome.UNFOUNDED, otherGround, "2023-07-03"));
        assertRefused(RECONSIDERATION_SAME, () -> decided(permit, Outcome.FOUNDED, same, "2023-07-03"));
        var told = decided(permit, Outcome.FOUNDED, otherGround, "2023-07-03");

        assertThat(told.decided()).isEqualTo(PermitDecision.Outcome.REFUSED);
        assertThat(permit.aftermath().decision().grounds()).containsExactly(RefusalGround.NO_LAWFUL_RESIDENCE);
    }

    @Test
    void the_decision_on_an_objection_is_put_off_once_by_six_weeks_which_rests_on_an_open_question() {
        var permit = PermitUnits.decided(refused(DECIDED));
        assertThat(objected(permit, "2023-06-01", false).decideBy()).isEqualTo(day("2023-07-24"));
        assertRefused(DEFERRAL_LATE, () -> AfterDecision.of(permit).adjourn(EXECUTIVE, day("2023-07-25")));

        assertThat(AfterDecision.of(permit)
                        .adjourn(EXECUTIVE, day("2023-07-24"))
                        .decideBy())
                .isEqualTo(day("2023-09-04"));

        assertThat(permit.aftermath().objection())
                .extracting(Objection::restsOn)
                .isEqualTo(List.of(OpenQuestion.ADJOURNED_TERM));
        assertRefused(ILLEGAL_TRANSITION, () -> AfterDecision.of(permit).adjourn(EXECUTIVE, day("2023-07-24")));
    }

    @Test
    void before_a_court_comes_the_objection() {
        var permit = PermitUnits.decided(refused(DECIDED));

        assertRefused(OBJECTION_FIRST, () -> appealed(permit, "2023-06-01"));
        assertThat(objected(permit, "2023-06-01", false)).isNotNull();
        assertRefused(OBJECTION_OPEN, () -> appealed(permit, "2023-06-02"));
    }

    @Test
    void an_appeal_lies_between_the_decision_on_the_objection_and_today() {
        var permit = objectionUnfounded();

        assertRefused(DAY_TOO_EARLY, () -> InCourt.of(permit).appeal(day("2023-07-02"), EXECUTIVE, day("2023-07-10")));
        assertRefused(DAY_IN_FUTURE, () -> InCourt.of(permit).appeal(day("2023-07-11"), EXECUTIVE, day("2023-07-10")));
        assertThat(appealed(permit, "2023-07-03").instance()).isEqualTo(Instance.COURT);
    }

    @Test
    void an_appeal_ends_with_a_ruling_and_the_term_for_the_next_court() {
        var permit = objectionUnfounded();
        assertThat(appealed(permit, "2023-07-10")).isNotNull();
        assertRefused(APPEAL_OPEN, () -> AfterDecision.of(permit).end(EXECUTIVE, day("2026-01-01")));
        assertThat(ruled(permit, Ruling.UNFOUNDED, "2024-02-01")).isNotNull();
        assertRefused(TERM_RUNS, () -> AfterDecision.of(permit).end(EXECUTIVE, day("2024-03-21")));

        assertThat(AfterDecision.of(permit).end(EXECUTIVE, day("2024-03-22"))).isNotNull();

        assertThat(permit.status()).isEqualTo(PermitStatus.FINAL);
    }

    @Test
    void after_the_raad_van_state_nothing_follows() {
        var permit = objectionUnfounded();
        assertThat(appealed(permit, "2023-07-10")).isNotNull();
        assertThat(ruled(permit, Ruling.INADMISSIBLE, "2024-02-01")).isNotNull();
        assertThat(appealed(permit, "2024-03-01").instance()).isEqualTo(Instance.COUNCIL_OF_STATE);
        assertRefused(APPEAL_OPEN, () -> appealed(permit, "2024-03-02"));
        assertThat(ruled(permit, Ruling.UNFOUNDED, "2025-01-15")).isNotNull();
        assertRefused(ILLEGAL_TRANSITION, () -> appealed(permit, "2025-01-15"));

        assertThat(AfterDecision.of(permit).end(EXECUTIVE, day("2025-01-15"))).isNotNull();

        assertThat(permit.status()).isEqualTo(PermitStatus.FINAL);
    }

    @Test
    void an_annulled_decision_is_made_once_more_within_six_weeks_unless_the_court_says_otherwise() {
        var permit = objectionUnfounded();
        assertThat(appealed(permit, "2023-07-10")).isNotNull();

        assertThat(ruled(permit, Ruling.ANNULLED, "2024-02-01")).isNotNull();

        assertThat(permit.status()).isEqualTo(PermitStatus.OBJECTION);
        assertThat(permit.aftermath().objection())
                .extracting(Objection::decideBy)
                .isEqualTo(day("2024-03-14"));
        assertThat(decided(permit, Outcome.FOUNDED, granted("2024-02-20"), "2024-02-20"))
                .isNotNull();
        assertThat(appealed(permit, "2024-02-21").instance()).isEqualTo(Instance.COURT);
    }

    @Test
    void a_permit_is_revoked_for_not_moving_in_only_after_the_day_that_it_states() {
        var permit = PermitUnits.decided(granted(DECIDED));

        assertRefused(REVOCATION_WITHOUT_GROUND, () -> revoked(permit, "2023-07-01"));
        assertThat(revoked(permit, "2023-07-02").ground()).isEqualTo(RevocationGround.NOT_OCCUPIED);
    }

    @Test
    void one_can_object_to_a_revocation_and_undo_it() {
        var permit = PermitUnits.decided(granted(DECIDED));
        assertThat(revoked(permit, "2023-07-03")).isNotNull();
        assertThat(objected(permit, "2023-08-14", false)).isNotNull();
        assertThat(permit.aftermath().objection())
                .extracting(Objection::against)
                .isEqualTo(Objection.Against.REVOCATION);

        assertThat(decided(permit, Outcome.FOUNDED, null, "2023-09-01")).isNotNull();
        assertThat(AfterDecision.of(permit).end(EXECUTIVE, day("2023-10-21"))).isNotNull();

        assertThat(permit.status()).isEqualTo(PermitStatus.FINAL);
        assertThat(permit.aftermath().revocationGround()).isNull();
    }

    @Test
    void a_revocation_that_stands_ends_as_revoked() {
        var permit = PermitUnits.decided(granted(DECIDED));
        assertThat(revoked(permit, "2023-07-03")).isNotNull();
        assertThat(objected(permit, "2023-08-14", false)).isNotNull();
        assertThat(decided(permit, Outcome.UNFOUNDED, null, "2023-09-01")).isNotNull();

        assertThat(AfterDecision.of(permit).end(EXECUTIVE, day("2023-10-21"))).isNotNull();

        assertThat(permit.status()).isEqualTo(PermitStatus.REVOKED);
    }

    private static HousingPermit ended(HousingPermit permit) {
        assertThat(AfterDecision.of(permit).end(EXECUTIVE, day(FINAL))).isNotNull();
        return permit;
    }

    private static HousingPermit objectionUnfounded() {
        var permit = PermitUnits.decided(refused(DECIDED));
        assertThat(objected(permit, "2023-06-01", false)).isNotNull();
        assertThat(decided(permit, Outcome.UNFOUNDED, null, "2023-07-03")).isNotNull();
        return permit;
    }

    private static PermitEvent.ObjectionLodged objected(HousingPermit permit, String on, boolean excused) {
        return AfterDecision.of(permit).object(new Lodged(day(on), null, excused, false), "", EXECUTIVE, day(on));
    }

    private static PermitEvent.ObjectionDecided decided(
            HousingPermit permit, Outcome outcome, @Nullable PermitDecision anew, String on) {
        return AfterDecision.of(permit).decide(outcome, anew, EXECUTIVE, day(on));
    }

    private static PermitEvent.AppealLodged appealed(HousingPermit permit, String on) {
        return InCourt.of(permit).appeal(day(on), EXECUTIVE, day(on));
    }

    private static PermitEvent.AppealDecided ruled(HousingPermit permit, Ruling ruling, String on) {
        return InCourt.of(permit).rule(ruling, day(on), null, EXECUTIVE, day(on));
    }

    private static PermitEvent.PermitRevoked revoked(HousingPermit permit, String on) {
        return AfterDecision.of(permit).revoke(RevocationGround.NOT_OCCUPIED, EXECUTIVE, day(on));
    }
}
