package nl.nplv.wbmgp.act.designation;

import java.time.LocalDate;
import java.util.Optional;
import nl.nplv.wbmgp.act.term.Deadline;
import nl.nplv.wbmgp.act.verdict.Verdict;

/**
 * What the act says of a request for a designation.
 *
 * @param decideBy until when the minister must have announced a decision
 * @param term days of the designation when it is granted or deemed made
 */
public record DesignationVerdict(Verdict<DesignationOutcome> verdict, Deadline decideBy, Optional<Term> term) {
    /** Days of a designation, both included. */
    public record Term(LocalDate start, LocalDate end) {}
}
