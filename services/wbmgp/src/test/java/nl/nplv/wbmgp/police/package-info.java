@NullMarked
package nl.nplv.wbmgp.police;

import org.jspecify.annotations.NullMarked;
