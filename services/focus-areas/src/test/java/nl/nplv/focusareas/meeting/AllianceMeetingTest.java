package nl.nplv.focusareas.meeting;

import static nl.nplv.focusareas.alliance.AllianceFixtures.anActiveAlliance;
import static nl.nplv.focusareas.alliance.AllianceFixtures.anAlliance;
import static nl.nplv.focusareas.alliance.AllianceFixtures.organisation;
import static nl.nplv.focusareas.alliance.AllianceProblem.ALLIANCE_NOT_ACTIVE;
import static nl.nplv.focusareas.meeting.MeetingProblem.AGENDA_ITEM_INCOMPLETE;
import static nl.nplv.focusareas.meeting.MeetingProblem.AGENDA_ITEM_UNKNOWN;
import static nl.nplv.focusareas.meeting.MeetingProblem.CHAIR_ABSENT;
import static nl.nplv.focusareas.meeting.MeetingProblem.MEETING_NOT_BEGUN;
import static nl.nplv.shared.problem.CommonProblem.FORBIDDEN;
import static nl.nplv.shared.problem.CommonProblem.ILLEGAL_TRANSITION;
import static nl.nplv.test.Actors.municipality;
import static nl.nplv.test.Actors.office;
import static nl.nplv.test.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.focusareas.alliance.Alliance;
import nl.nplv.focusareas.area.AreaFixtures;
import nl.nplv.focusareas.area.FocusArea;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AgendaItemAdded;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingCancelled;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingHeld;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingMinuted;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingMinutesCorrected;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingRescheduled;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.AllianceMeetingScheduled;
import nl.nplv.focusareas.meeting.AllianceMeetingEvent.MeetingDeputyRecorded;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllianceMeetingTest {
    private static final Instant MARCH = Instant.parse("2023-03-01T13:00:00Z");
    private static final Instant APRIL = Instant.parse("2023-04-01T13:00:00Z");

    private final FocusArea area = AreaFixtures.zaandamOost();
    private final Alliance alliance = anActiveAlliance(area);
    private final Actor office = office("zaandam-oost");
    private final Actor mayor = municipality("GM0479", Role.MAY);

    @Test
    @Tag("EP3")
    void plan_and_progress_stand_on_the_agenda_from_the_start() {
        var meeting = new AllianceMeeting(alliance, MARCH);

        var event = meeting.schedule(area, office);

        assertThat(event).isEqualTo(new AllianceMeetingScheduled(meeting.id(), area.id(), alliance.id(), MARCH));
        assertThat(meeting.agenda())
                .extracting(AgendaItem::type)
                .containsExactly(AgendaItemType.PLAN, AgendaItemType.PROGRESS);
        assertThat(meeting.agenda()).extracting(AgendaItem::addedBy).containsOnly("programmabureau-zaandam-oost");
    }

    @Test
    void office_partner_executive_and_mayor_add_to_the_agenda_under_their_own_code() {
        var meeting = planned();
        var bottleneck = UUID.randomUUID();

        var event = meeting.add(AgendaItemType.BOTTLENECK, bottleneck, null, area, partner("zaandam-oost"));
        assertThat(meeting.add(AgendaItemType.OTHER, null, "Rondvraag", area, municipality("GM0479", Role.EXE)))
                .isNotNull();
        assertThat(meeting.add(AgendaItemType.OTHER, null, "Begroting", area, mayor))
                .isNotNull();
        assertThat(meeting.add(AgendaItemType.PLAN, UUID.randomUUID(), null, area, office))
                .isNotNull();

        var added = meeting.agenda().get(2);
        assertThat(event)
                .isEqualTo(new AgendaItemAdded(
                        meeting.id(), area.id(), added.id(), AgendaItemType.BOTTLENECK, bottleneck));
        assertThat(meeting.agenda().subList(2, 6))
                .extracting(AgendaItem::addedBy)
                .containsExactly("alliantiepartner-parteon", "GM0479", "GM0479", "programmabureau-zaandam-oost");
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN, false, , true",
        "PROGRESS, false, , true",
        "BOTTLENECK, true, , true",
        "BOTTLENECK, false, Knelpunt, false",
        "OTHER, false, Rondvraag, true",
        "OTHER, true, , false"
    })
    void an_item_says_what_it_is_about(AgendaItemType type, boolean withRef, @Nullable String title, boolean allowed) {
        var meeting = planned();
        var ref = withRef ? UUID.randomUUID() : null;

        if (allowed) {
            assertThat(meeting.add(type, ref, title, area, office).type()).isEqualTo(type);
        } else {
            assertRefused(AGENDA_ITEM_INCOMPLETE, () -> meeting.add(type, ref, title, area, office));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAYOR,  false, gemeente-zaanstad-burgemeester=MAYOR, true",
        "MAYOR,  true,  gemeente-zaanstad-burgemeester=MAYOR, true",
        "DEPUTY, true,  gemeente-zaanstad-locoburgemeester=DEPUTY, true",
        "MAYOR,  true,  gemeente-zaanstad-burgemeester=MAYOR;gemeente-zaanstad-locoburgemeester=DEPUTY, true",
        "DEPUTY, false, gemeente-zaanstad-locoburgemeester=DEPUTY, false",
        "DEPUTY, true,  gemeente-breda-locoburgemeester=DEPUTY, false",
        "DEPUTY, true,  gemeente-zaanstad-locoburgemeester=MEMBER, false",
        "DEPUTY, true,  gemeente-zaanstad-burgemeester=MAYOR, false",
        "MAYOR,  true,  gemeente-zaanstad-locoburgemeester=DEPUTY, false",
        "MAYOR,  false, gemeente-breda-burgemeester=MAYOR, false",
        "MAYOR,  false, gemeente-zaanstad-burgemeester=GUEST, false",
        "MAYOR,  false, '', false"
    })
    void the_mayor_or_the_recorded_deputy_must_be_there(
            Chair chairedBy, boolean deputyRecorded, String attendance, boolean allowed) {
        var meeting = planned();
        if (deputyRecorded) {
            assertThat(meeting.recordDeputy(organisation("gemeente-zaanstad-locoburgemeester"), area, mayor))
                    .isNotNull();
        }
        var closing = new Closing(chairedBy, attendees(attendance), List.of());

        if (allowed) {
            assertThat(meeting.close(closing, alliance, area, mayor, MARCH).chairedBy())
                    .isEqualTo(chairedBy);
        } else {
            assertRefused(CHAIR_ABSENT, () -> meeting.close(closing, alliance, area, mayor, MARCH));
            assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
        }
    }

    @Test
    void a_held_meeting_tells_what_was_tabled_and_the_ids_of_its_decisions() {
        var meeting = planned();
        var plan = UUID.randomUUID();
        var bottleneck = UUID.randomUUID();
        assertThat(meeting.add(AgendaItemType.PLAN, plan, null, area, office)).isNotNull();
        assertThat(meeting.add(AgendaItemType.BOTTLENECK, bottleneck, null, area, office))
                .isNotNull();
        assertThat(meeting.add(AgendaItemType.BOTTLENECK, bottleneck, null, area, mayor))
                .isNotNull();
        var item = meeting.agenda().get(2).id();

        var event = meeting.close(
                closing(new Closing.Taken("The plan is adopted.", item), new Closing.Taken("A fund starts.", null)),
                alliance,
                area,
                mayor,
                MARCH);

        assertThat(meeting.decisions())
                .extracting(Decision::text)
                .containsExactly("The plan is adopted.", "A fund starts.");
        assertThat(meeting.decisions()).extracting(Decision::agendaItemId).containsExactly(item, null);
        assertThat(event)
                .isEqualTo(new AllianceMeetingHeld(
                        meeting.id(),
                        area.id(),
                        List.of(plan, bottleneck),
                        meeting.decisions().stream().map(Decision::id).toList(),
                        Chair.MAYOR));
        assertThat(event.decisions()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void a_decision_about_what_is_not_on_the_agenda_is_refused() {
        var meeting = planned();
        var closing = closing(new Closing.Taken("Something else.", UUID.randomUUID()));

        assertRefused(AGENDA_ITEM_UNKNOWN, () -> meeting.close(closing, alliance, area, mayor, MARCH));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
    }

    @Test
    void a_meeting_is_closed_from_the_moment_that_it_begins() {
        var meeting = planned();

        assertRefused(MEETING_NOT_BEGUN, () -> meeting.close(closing(), alliance, area, mayor, MARCH.minusMillis(1)));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(meeting.close(closing(), alliance, area, mayor, MARCH)).isNotNull();
    }

    @Test
    void an_alliance_that_is_not_active_holds_no_meeting() {
        var meeting = planned();

        assertRefused(ALLIANCE_NOT_ACTIVE, () -> meeting.close(closing(), anAlliance(area), area, mayor, MARCH));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED, false",
        "PLANNED, HELD, true",
        "PLANNED, MINUTED, false",
        "PLANNED, CANCELLED, true",
        "HELD, PLANNED, false",
        "HELD, HELD, false",
        "HELD, MINUTED, true",
        "HELD, CANCELLED, false",
        "MINUTED, PLANNED, false",
        "MINUTED, HELD, false",
        "MINUTED, MINUTED, false",
        "MINUTED, CANCELLED, false",
        "CANCELLED, PLANNED, false",
        "CANCELLED, HELD, false",
        "CANCELLED, MINUTED, false",
        "CANCELLED, CANCELLED, false"
    })
    void only_these_steps_exist(MeetingStatus from, MeetingStatus to, boolean allowed) {
        assertThat(from.allowed().contains(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, RESCHEDULE, true",
        "PLANNED, ADD, true",
        "PLANNED, DEPUTISE, true",
        "PLANNED, CLOSE, true",
        "PLANNED, CANCEL, true",
        "PLANNED, MINUTE, false",
        "PLANNED, CORRECT, false",
        "HELD, RESCHEDULE, false",
        "HELD, ADD, false",
        "HELD, DEPUTISE, false",
        "HELD, CLOSE, false",
        "HELD, CANCEL, false",
        "HELD, MINUTE, true",
        "HELD, CORRECT, false",
        "MINUTED, RESCHEDULE, false",
        "MINUTED, ADD, false",
        "MINUTED, DEPUTISE, false",
        "MINUTED, CLOSE, false",
        "MINUTED, CANCEL, false",
        "MINUTED, MINUTE, false",
        "MINUTED, CORRECT, true",
        "CANCELLED, RESCHEDULE, false",
        "CANCELLED, ADD, false",
        "CANCELLED, DEPUTISE, false",
        "CANCELLED, CLOSE, false",
        "CANCELLED, CANCEL, false",
        "CANCELLED, MINUTE, false",
        "CANCELLED, CORRECT, false"
    })
    void each_state_allows_its_own_commands(MeetingStatus state, Command command, boolean allowed) {
        var meeting = in(state);

        if (allowed) {
            assertThat(command.on(meeting, this)).isEqualTo(command.event(meeting, area));
        } else {
            assertRefused(ILLEGAL_TRANSITION, () -> command.on(meeting, this));
            assertThat(meeting.status()).isEqualTo(state);
        }
    }

    @Test
    void who_is_of_another_area_or_municipality_has_no_say() {
        var meeting = planned();
        var elsewhere = office("delft-west");
        var partner = partner("delft-west");
        var otherMayor = municipality("GM0363", Role.MAY);
        var deputy = organisation("gemeente-zaanstad-locoburgemeester");

        assertRefused(FORBIDDEN, () -> meeting.schedule(area, elsewhere));
        assertRefused(FORBIDDEN, () -> meeting.reschedule(APRIL, area, elsewhere));
        assertRefused(FORBIDDEN, () -> meeting.add(AgendaItemType.OTHER, null, "x", area, partner));
        assertRefused(FORBIDDEN, () -> meeting.add(AgendaItemType.OTHER, null, "x", area, otherMayor));
        assertRefused(FORBIDDEN, () -> meeting.recordDeputy(deputy, area, otherMayor));
        assertRefused(FORBIDDEN, () -> meeting.close(closing(), alliance, area, otherMayor, MARCH));
        assertRefused(FORBIDDEN, () -> meeting.cancel(area, elsewhere));
        assertRefused(FORBIDDEN, () -> meeting.minute("x", area, elsewhere));
        assertRefused(FORBIDDEN, () -> meeting.correctMinutes("x", "y", area, elsewhere));
    }

    /** What is done to a meeting. */
    enum Command {
        RESCHEDULE,
        ADD,
        DEPUTISE,
        CLOSE,
        CANCEL,
        MINUTE,
        CORRECT;

        DomainEvent on(AllianceMeeting meeting, AllianceMeetingTest test) {
            return switch (this) {
                case RESCHEDULE -> meeting.reschedule(APRIL, test.area, test.office);
                case ADD -> meeting.add(AgendaItemType.OTHER, null, "Rondvraag", test.area, test.office);
                case DEPUTISE -> meeting.recordDeputy(organisation("loco"), test.area, test.mayor);
                case CLOSE -> meeting.close(closing(), test.alliance, test.area, test.mayor, APRIL);
                case CANCEL -> meeting.cancel(test.area, test.office);
                case MINUTE -> meeting.minute("Besproken.", test.area, test.office);
                case CORRECT -> meeting.correctMinutes("Besproken.", "typing error", test.area, test.office);
            };
        }

        DomainEvent event(AllianceMeeting meeting, FocusArea area) {
            return switch (this) {
                case RESCHEDULE -> new AllianceMeetingRescheduled(meeting.id(), area.id(), APRIL);
                case ADD ->
                    new AgendaItemAdded(
                            meeting.id(), area.id(), meeting.agenda().get(2).id(), AgendaItemType.OTHER, null);
                case DEPUTISE -> new MeetingDeputyRecorded(meeting.id(), area.id(), organisation("loco"));
                case CLOSE -> new AllianceMeetingHeld(meeting.id(), area.id(), List.of(), List.of(), Chair.MAYOR);
                case CANCEL -> new AllianceMeetingCancelled(meeting.id(), area.id());
                case MINUTE -> new AllianceMeetingMinuted(meeting.id(), area.id());
                case CORRECT -> new AllianceMeetingMinutesCorrected(meeting.id(), area.id());
            };
        }
    }

    private AllianceMeeting planned() {
        var meeting = new AllianceMeeting(alliance, MARCH);
        assertThat(meeting.schedule(area, office)).isNotNull();
        return meeting;
    }

    private AllianceMeeting in(MeetingStatus state) {
        var meeting = planned();
        var before = switch (state) {
            case PLANNED -> List.<Command>of();
            case HELD -> List.of(Command.CLOSE);
            case MINUTED -> List.of(Command.CLOSE, Command.MINUTE);
            case CANCELLED -> List.of(Command.CANCEL);
        };
        before.forEach(command -> assertThat(command.on(meeting, this)).isNotNull());
        return meeting;
    }

    private static Actor partner(String area) {
        var organisation = "alliantiepartner-parteon";
        return new Actor(organisation, Tier.ALLIANCE, Role.ALL, Set.of(area), organisation, "token");
    }

    private static Closing closing(Closing.Taken... decisions) {
        return new Closing(Chair.MAYOR, attendees("gemeente-zaanstad-burgemeester=MAYOR"), List.of(decisions));
    }

    private static List<Attendee> attendees(String text) {
        return Arrays.stream(text.split(";", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("=", -1))
                .map(each -> new Attendee(organisation(each[0]), Attendee.Role.valueOf(each[1])))
                .toList();
    }
}
