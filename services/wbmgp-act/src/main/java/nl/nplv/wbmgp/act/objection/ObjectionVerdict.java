package nl.nplv.wbmgp.act.objection;

import nl.nplv.wbmgp.act.term.Deadline;
import nl.nplv.wbmgp.act.verdict.Verdict;

/**
 * What the law says of an objection.
 *
 * @param term until when one could object
 * @param decideBy until when the executive decides
 */
public record ObjectionVerdict(Verdict<ObjectionOutcome> verdict, Deadline term, Deadline decideBy) {}
