@NullMarked
package nl.nplv.wbmgp.unit;

import org.jspecify.annotations.NullMarked;
