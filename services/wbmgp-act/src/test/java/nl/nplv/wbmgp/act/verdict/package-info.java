@NullMarked
package nl.nplv.wbmgp.act.verdict;

import org.jspecify.annotations.NullMarked;
