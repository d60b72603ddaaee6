package nl.nplv.funding.application;

import static nl.nplv.funding.application.ApplicationFixtures.year;
import static nl.nplv.funding.ministry.Ministry.SZW;
import static nl.nplv.funding.scheme.SchemeFixtures.DAY;
import static nl.nplv.funding.scheme.SchemeFixtures.ministry;
import static nl.nplv.funding.scheme.SchemeFixtures.window;
import static nl.nplv.funding.scheme.SchemeProblem.CEILING_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.nplv.funding.FundingCalls;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.funding.scheme.Ceilings;
import nl.nplv.funding.scheme.FundingScheme;
import nl.nplv.funding.scheme.SchemeFixtures;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.test.Actors;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many ministries' officers decide at once, each in a transaction of its own on the real database. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RacingDecisionsTest {
    private static final int DECISIONS = 500;
    private static final int AT_ONCE = 12;
    private static final LocalDate AFTER = LocalDate.parse("2023-10-01");

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource database;

    @Inject
    LineDecisions decisions;

    private record Made(String code, List<UUID> lines) {}

    @Test
    @Tag("FU9")
    void five_hundred_racing_decisions_grant_exactly_up_to_the_ceilings_and_not_a_cent_more() throws Exception {
        // 137 grants of 100.00 in 2023 fit below 13,750.50; the total would allow more
        var made = QuarkusTransaction.requiringNew()
                .call(() -> make(new Ceilings(Money.of("20000"), Money.of("13750.50"), null)));

        var outcomes = race(made.lines());

        assertThat(outcomes).filteredOn(outcome -> outcome).hasSize(137);
        assertThat(outcomes).hasSize(DECISIONS);
        assertThat(sum(made.code(), "BUDGET")).isEqualByComparingTo("-13700.00");
        assertThat(sum(made.code(), "AWARDED")).isEqualByComparingTo("13700.00");
        assertThat(sum(made.code(), "COMMITTED")).isEqualByComparingTo("0");
        assertThat(count(
                        "select count(*) from application_line where scheme_code = ? and status = 'GRANTED'",
                        made.code()))
                .isEqualTo(137);
        assertThat(count("select count(*) from funding_grant where scheme_code = ?", made.code()))
                .isEqualTo(137);
        assertThat(count(
                        "select count(*) from (select entry_id from posting where scheme_code = ? group by entry_id"
                                + " having sum(amount) <> 0 or count(*) <> 2) odd",
                        made.code()))
                .isZero();
    }

    /** Whether each decision was taken; any other refusal than that of the ceiling fails. */
    private List<Boolean> race(List<UUID> lines) throws Exception {
        try (var officers = Executors.newFixedThreadPool(AT_ONCE)) {
            var outcomes = new ArrayList<Boolean>();
            for (var taken : officers.invokeAll(lines.stream()
                    .<Callable<Boolean>>map(line -> () -> decide(line))
                    .toList())) {
                outcomes.add(taken.get());
            }
            return outcomes;
        }
    }

    private boolean decide(UUID line) {
        var request = new LineDecisionRequest(LineOutcome.GRANTED, null, null, null);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> decisions.decide(line, IfMatch.fromString("*"), request, ministry(SZW), AFTER));
            return true;
        } catch (RuleViolation refusal) {
            assertThat(refusal.problem()).isEqualTo(CEILING_EXCEEDED);
            return false;
        }
    }

    /** One line each in review, of as many municipalities, through the aggregates and without their events. */
    private Made make(Ceilings ceilings) {
        var window = window();
        var code = FundingCalls.freshCode();
        var scheme = SchemeFixtures.open(code, SchemeFixtures.terms(ceilings, null, null), window);
        entities.persist(window);
        entities.persist(scheme);
        var lines = IntStream.range(0, DECISIONS)
                .mapToObj(i -> line(i, scheme, window))
                .toList();
        return new Made(code, lines);
    }

    private UUID line(int i, FundingScheme scheme, ApplicationWindow window) {
        var applicant = new Applicant(new MunicipalityCode("GM" + (2000 + i)), null);
        var asked = new AskedLine(scheme.code(), "WORK", List.of(year(2023, "100")), "Work.", null);
        var application = new SingleApplication(applicant, window.id(), "Desk", List.of(asked));
        var by = Actors.municipality("GM" + (2000 + i), "EXE");
        assertThat(application.submit(new Findings(), ReceiptNo.of(1900, nextNumber()), by, DAY))
                .isNotNull();
        assertThat(application.route(List.of(SZW), by)).isNotNull();
        var line = new ApplicationLine(application, asked, scheme, window.closes(), DAY);
        assertThat(line.takeUp(ministry(SZW), DAY)).isNotNull();
        entities.persist(application);
        entities.persist(line);
        return line.id();
    }

    private long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('receipt_no')")
                        .getSingleResult())
                .longValue();
    }

    private BigDecimal sum(String code, String account) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select coalesce(sum(amount), 0) from posting where scheme_code = ? and account = ?")) {
            statement.setString(1, code);
            statement.setString(2, account);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getBigDecimal(1);
            }
        }
    }

    private long count(String sql, String code) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, code);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getLong(1);
            }
        }
    }
}
