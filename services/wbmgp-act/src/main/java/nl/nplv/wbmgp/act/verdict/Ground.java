package nl.nplv.wbmgp.act.verdict;

/**
 * Why the answer is no.
 *
 * @param code as in the problems of the API
 * @param citation article on the day of the decision
 */
public record Ground(String code, Citation citation) {}
