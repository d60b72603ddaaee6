package nl.nplv.wbmgp.act.verdict;

import java.util.List;

/**
 * A verdict in plain sentences of one language.
 *
 * @param outcome what it comes to
 * @param because a sentence for each condition, in order
 * @param wouldChange what would lead to another outcome
 * @param restsOn answers to open questions that it rests on
 * @param remedies what somebody can do against it
 */
public record Explanation(
        String outcome, List<String> because, List<String> wouldChange, List<String> restsOn, List<String> remedies) {}
