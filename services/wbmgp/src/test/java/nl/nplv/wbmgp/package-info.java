@NullMarked
package nl.nplv.wbmgp;

import org.jspecify.annotations.NullMarked;
