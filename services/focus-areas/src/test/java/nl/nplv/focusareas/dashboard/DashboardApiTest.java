package nl.nplv.focusareas.dashboard;

import static nl.nplv.focusareas.indicator.IndicatorCalls.INDICATORS;
import static nl.nplv.focusareas.indicator.IndicatorCalls.finalOne;
import static nl.nplv.focusareas.indicator.IndicatorCalls.finalSince;
import static nl.nplv.focusareas.measurement.MeasurementCalls.measure;
import static nl.nplv.test.Api.anonymous;
import static nl.nplv.test.Api.as;
import static nl.nplv.test.Caller.executive;
import static nl.nplv.test.Caller.office;
import static nl.nplv.test.Caller.vro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.nplv.test.RealServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DashboardApiTest {
    private static final String AREA = "groningen-noord";
    private static final String DASHBOARD = "/areas/v1/focus-areas/" + AREA + "/dashboard";

    @Test
    @Tag("FA5")
    void scenario_a_a_year_later_one_and_a_half_points_fewer_feel_unsafe() {
        var code = finalOne();
        measure(office(AREA), code, AREA, "2023-H1", "38.0", true).statusCode(201);
        measure(executive("GM0014"), code, AREA, "2024-H1", "36.5", false).statusCode(201);

        var unsafe = on(code);
        anonymous()
                .get(DASHBOARD)
                .then()
                .statusCode(200)
                .body("slug", is(AREA))
                .body(unsafe + "goal", is("SAFETY"))
                .body(unsafe + "baseline.period", is("2023-H1"))
                .body(unsafe + "baseline.value", is(new BigDecimal("38.0")))
                .body(unsafe + "latest.period", is("2024-H1"))
                .body(unsafe + "latest.value", is(new BigDecimal("36.5")))
                .body(unsafe + "difference", is(new BigDecimal("-1.5")))
                .body(unsafe + "direction", is("BETTER"))
                .body(unsafe + "series.period", is(List.of("2023-H1", "2024-H1")));
    }

    @Test
    @Tag("FA7")
    void the_dashboard_speaks_of_signals_and_nowhere_of_an_effect() {
        anonymous()
                .get(DASHBOARD)
                .then()
                .statusCode(200)
                .body("note", containsString("signals"))
                .body(not(containsString("effect")));
    }

    @Test
    void an_indicator_with_a_baseline_alone_is_shown_without_a_difference() {
        var code = finalOne();
        measure(vro(), code, AREA, "2023-H1", "38.0", true).statusCode(201);

        anonymous()
                .get(DASHBOARD)
                .then()
                .body(on(code) + "baseline.period", is("2023-H1"))
                .body(on(code) + "latest", nullValue())
                .body(on(code) + "difference", nullValue())
                .body(on(code) + "direction", nullValue());
    }

    @Test
    void the_series_holds_the_twelve_latest_and_the_baseline_stands_apart() {
        var code = finalSince("2000-12-31");
        for (int year = 2000; year < 2014; year++) {
            measure(vro(), code, AREA, "" + year, "" + (year - 2000), year == 2000)
                    .statusCode(201);
        }

        var series = anonymous()
                .get(DASHBOARD)
                .then()
                .body(on(code) + "baseline.period", is("2000"))
                .body(on(code) + "difference", is(13))
                .body(on(code) + "direction", is("WORSE"))
                .extract()
                .<List<Map<String, Object>>>path(on(code) + "series");
        assertThat(series)
                .extracting(point -> point.get("period"))
                .containsExactly(
                        "2002", "2003", "2004", "2005", "2006", "2007", "2008", "2009", "2010", "2011", "2012", "2013");
    }

    @Test
    void indicators_that_are_retired_or_of_another_area_are_not_shown() {
        var retired = finalOne();
        measure(vro(), retired, AREA, "2023-H1", "38.0", true).statusCode(201);
        anonymous().get(DASHBOARD).then().body("indicators.code", hasItem(retired));
        as(vro())
                .header("If-Match", "\"2\"")
                .put(INDICATORS + "/" + retired + "/retirement")
                .then()
                .statusCode(200);
        var elsewhere = finalOne();
        measure(vro(), elsewhere, "lelystad-oost", "2023-H1", "38.0", true).statusCode(201);

        anonymous()
                .get(DASHBOARD)
                .then()
                .body("indicators.code", not(hasItem(retired)))
                .body("indicators.code", not(hasItem(elsewhere)));
    }

    @Test
    void an_unknown_area_has_no_dashboard() {
        anonymous().get("/areas/v1/focus-areas/atlantis/dashboard").then().statusCode(404);
    }

    private static String on(String code) {
        return "indicators.find { it.code == '" + code + "' }.";
    }
}
