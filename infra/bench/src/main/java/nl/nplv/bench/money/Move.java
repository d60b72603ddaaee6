package nl.nplv.bench.money;

/**
 * One entry of the ledger: two postings that cancel.
 *
 * @param kind what moves the money
 * @param from account that gets less, in {@code fromYear}
 * @param to account that gets more, in {@code toYear}
 * @param cents how much
 */
public record Move(String kind, String from, int fromYear, String to, int toYear, long cents) {
    static Move in(int year, String kind, String from, String to, long cents) {
        return new Move(kind, from, year, to, year, cents);
    }
}
