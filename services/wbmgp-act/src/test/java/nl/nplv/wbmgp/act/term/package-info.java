@NullMarked
package nl.nplv.wbmgp.act.term;

import org.jspecify.annotations.NullMarked;
