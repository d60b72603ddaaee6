package nl.nplv.funding.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * The one decision on an application, as its municipality receives it.
 *
 * @param receiptNo number of the application
 * @param municipality code of the municipality
 * @param area focus area, or a dash
 * @param submittedOn day of submission
 * @param decidedOn day of the decision
 * @param granted sum that is granted
 * @param lines line by line
 */
public record DecisionLetter(
        String receiptNo,
        String municipality,
        String area,
        LocalDate submittedOn,
        LocalDate decidedOn,
        String granted,
        List<DecidedLine> lines) {}
