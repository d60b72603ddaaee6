@NullMarked
package nl.nplv.wbmgp.evaluation;

import org.jspecify.annotations.NullMarked;
