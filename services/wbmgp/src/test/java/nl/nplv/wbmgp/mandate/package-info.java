@NullMarked
package nl.nplv.wbmgp.mandate;

import org.jspecify.annotations.NullMarked;
