/** Verdicts that explain themselves: conditions in order, facts, articles, outcome, what would change it. */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.act.verdict;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
