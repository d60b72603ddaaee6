package nl.nplv.bench.money;

/**
 * A scheme as the postings repeat it.
 *
 * @param goal central goal that its theme serves
 */
public record Scheme(String code, String ministry, String theme, String goal) {}
