@NullMarked
package nl.nplv.wbmgp.fine;

import org.jspecify.annotations.NullMarked;
