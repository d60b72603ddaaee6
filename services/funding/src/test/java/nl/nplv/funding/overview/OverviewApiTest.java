package nl.nplv.funding.overview;

import static nl.nplv.funding.FundingCalls.BASE;
import static nl.nplv.funding.FundingCalls.today;
import static nl.nplv.test.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.nplv.funding.FundingCalls;
import nl.nplv.funding.ledger.Entry;
import nl.nplv.funding.ledger.EntryKind;
import nl.nplv.funding.ledger.Ledger;
import nl.nplv.funding.ledger.Purpose;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.scheme.CentralGoal;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Test;

/** The views over the ledger agree with sums that are kept beside it, in plain Java, while random money moves. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OverviewApiTest {
    private static final String SLUG = "heerlen-noord";
    private static final long SEED = 20_230_815;

    @Inject
    Ledger ledger;

    private final Random random = new Random(SEED);
    private final Map<String, BigDecimal> expected = new HashMap<>();

    @Test
    void the_integral_view_agrees_with_an_independent_calculation() {
        today("2023-08-15");
        FundingCalls.known(SLUG);
        for (int i = 0; i < 60; i++) {
            QuarkusTransaction.requiringNew().run(() -> moveSomeMoney(SLUG));
        }

        var view = anonymous()
                .get(BASE + "/integral-views/" + SLUG)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        for (var figure : List.of("asked", "committed", "granted", "paid", "spent", "reserved", "reclaimed")) {
            assertThat(new BigDecimal(view.getString("total." + figure)))
                    .as(figure)
                    .isEqualByComparingTo(sum(figure, ""));
            for (var by : List.of("byMinistry", "byGoal", "byYear", "byTheme")) {
                for (var group : view.<Map<String, Object>>getList(by)) {
                    assertThat(new BigDecimal(String.valueOf(group.get(figure))))
                            .as("%s of %s", figure, group.get("of"))
                            .isEqualByComparingTo(sum(figure, "|" + group.get("of") + "|"));
                }
            }
        }
        assertThat(sum("spent", "")).isPositive();
        anonymous()
                .accept("text/csv")
                .get(BASE + "/integral-views/" + SLUG)
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "ministry,scheme_code,theme,goal,year,asked,committed,granted,paid,spent,reserved,reclaimed\r\n"));
        anonymous()
                .accept("image/svg+xml")
                .get(BASE + "/integral-views/" + SLUG)
                .then()
                .statusCode(200)
                .body(containsString("<svg"))
                .body(containsString("<desc"));
        anonymous().get(BASE + "/integral-views/nowhere").then().statusCode(404);
    }

    @Test
    void the_national_view_and_the_budgets_sum_up_all_areas() {
        today("2023-08-15");
        QuarkusTransaction.requiringNew().run(() -> moveSomeMoney("delft-west"));

        var view = anonymous()
                .get(BASE + "/national-view")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var granted = view.<Map<String, Object>>getList("byMinistry").stream()
                .map(group -> new BigDecimal(String.valueOf(group.get("granted"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(new BigDecimal(view.getString("total.granted")))
                .isEqualByComparingTo(granted)
                .isPositive();
        var budget = anonymous()
                .get(BASE + "/scheme-budgets/ENVELOPE_WORK_POVERTY_DEBT")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(new BigDecimal(budget.getString("bound")).add(new BigDecimal(budget.getString("left"))))
                .isEqualByComparingTo("20000000");
        anonymous().get(BASE + "/scheme-budgets").then().statusCode(200).body("items.schemeCode", hasItem("VHF_2021"));
    }

    /** One line from asking to settlement, with chance deciding how far it comes and what is corrected. */
    private void moveSomeMoney(String slug) {
        var work = random.nextBoolean();
        var goal = work ? CentralGoal.PERSPECTIVE : CentralGoal.LIVING_ENVIRONMENT;
        var purpose = new Purpose(
                Ids.next(),
                new SchemeCode(work ? "ENVELOPE_WORK_POVERTY_DEBT" : "VHF_PROGRAMME"),
                work ? Ministry.SZW : Ministry.VRO,
                new MunicipalityCode("GM0917"),
                slug,
                "THEME_" + goal,
                goal);
        int year = 2023 + random.nextInt(3);
        var asked = cents(1_000, 100_000);
        book(purpose, year, EntryKind.ASK, asked, "asked");
        if (random.nextInt(5) == 0) {
            ledger.reverseAll(purpose.lineId(), EntryKind.ASK, "withdrawn");
            add("asked", purpose, year, asked.negate());
            return;
        }
        var granted = part(asked);
        book(purpose, year, EntryKind.COMMITMENT, granted, "committed");
        if (random.nextInt(5) == 0) {
            return;
        }
        book(purpose, year, EntryKind.AWARD, granted, "granted");
        add("committed", purpose, year, granted.negate());
        var paid = part(granted);
        book(purpose, year, EntryKind.PAYMENT, paid, "paid");
        var spent = part(paid);
        var entry = book(purpose, year, EntryKind.SPENDING, spent, "spent");
        var kept = paid.minus(spent);
        if (kept.isPositive()) {
            ledger.book(purpose, Entry.toNextYear(year, EntryKind.RESERVATION, kept), null);
            add("reserved", purpose, year + 1, kept);
            ledger.book(purpose, Entry.in(year + 1, EntryKind.RESERVED_RECLAIM, kept), "settlement");
            add("reserved", purpose, year + 1, kept.negate());
            add("reclaimed", purpose, year + 1, kept);
        }
        if (random.nextInt(4) == 0) {
            ledger.reverse(entry, "counted twice");
            add("spent", purpose, year, spent.negate());
        }
        if (granted.minus(paid).isPositive()) {
            ledger.book(purpose, Entry.in(year, EntryKind.RELEASE, granted.minus(paid)), "not needed");
            add("granted", purpose, year, granted.minus(paid).negate());
        }
    }

    private UUID book(Purpose purpose, int year, EntryKind kind, Money amount, String figure) {
        add(figure, purpose, year, amount);
        return ledger.book(purpose, Entry.in(year, kind, amount), null);
    }

    private void add(String figure, Purpose purpose, int year, Money amount) {
        var key = figure + "|" + purpose.ministry() + "|" + purpose.goal() + "|" + purpose.theme() + "|" + year + "|";
        expected.merge(key, amount.amount(), BigDecimal::add);
    }

    private BigDecimal sum(String figure, String shared) {
        var amounts = new ArrayList<BigDecimal>();
        expected.forEach((key, amount) -> {
            if (key.startsWith(figure + "|") && key.contains(shared)) {
                amounts.add(amount);
            }
        });
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Money part(Money whole) {
        return cents(1, whole.amount().unscaledValue().intValueExact());
    }

    private Money cents(int least, int most) {
        return new Money(BigDecimal.valueOf(random.nextInt(least, most + 1), 2));
    }
}
