package nl.nplv.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Measurements that are not there yet: each taken once, of one indicator, in the areas by turns. Safe for many threads. */
public final class NewMeasurements {
    /** Final, and with a baseline in every area from before the first year. */
    public static final String INDICATOR = "BENCH_NEW";

    public static final String SOURCE = "Bench";
    public static final String VALUE = "38.2";

    static final int BASELINE_YEAR = 99;

    private static final int FIRST_YEAR = 100;

    /** Of a year, after the first month of each; in the order of {@link #PARTS}. */
    private static final List<String> MONTHS = List.of("01", "01", "07", "01", "04", "07", "10");

    private static final List<String> PARTS = List.of("", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4");

    private final List<Area> areas;
    private final AtomicLong next = new AtomicLong();

    NewMeasurements(List<Area> areas) {
        this.areas = areas;
    }

    /** Where it is measured. */
    public record Area(String slug, UUID id) {}

    /**
     * One to record.
     *
     * @param period as callers write it
     * @param storedPeriod as the table holds it
     */
    public record One(Area area, String period, String storedPeriod) {
        String json() {
            return """
                    {"indicatorCode":"%s","focusAreaSlug":"%s","period":"%s","value":%s,"baseline":false,"source":"%s"}""".formatted(INDICATOR, area.slug(), period, VALUE, SOURCE);
        }
    }

    /** The next one. */
    public One take() {
        long number = next.getAndIncrement();
        var area = areas.get((int) (number % areas.size()));
        long inArea = number / areas.size();
        int part = (int) (inArea % PARTS.size());
        var year = "%04d".formatted(FIRST_YEAR + inArea / PARTS.size());
        var period = year + PARTS.get(part);
        return new One(area, period, year + "-" + MONTHS.get(part) + " " + period);
    }

    /** How many were taken so far. */
    long taken() {
        return next.get();
    }
}
