package nl.nplv.funding.grant;

/**
 * A reminder that was sent.
 *
 * @param year year to be reported
 * @param daysBefore days before the last day; 0: the day has passed
 */
record Reminder(int year, int daysBefore) {}
