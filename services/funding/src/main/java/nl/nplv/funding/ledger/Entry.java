package nl.nplv.funding.ledger;

import nl.nplv.shared.value.Money;

/**
 * One move of money, booked as two postings that cancel.
 *
 * @param kind what moves it
 * @param fromYear calendar year that gets less
 * @param toYear calendar year that gets more; another one only for reservations
 * @param amount more than nothing, EUR
 */
public record Entry(EntryKind kind, int fromYear, int toYear, Money amount) {

    /** A move within one year. */
    public static Entry in(int year, EntryKind kind, Money amount) {
        return new Entry(kind, year, year, amount);
    }

    /** Money kept from a year for the next one (FU8). */
    public static Entry toNextYear(int year, EntryKind kind, Money amount) {
        return new Entry(kind, year, year + 1, amount);
    }
}
