@NullMarked
package nl.nplv.wbmgp.history;

import org.jspecify.annotations.NullMarked;
