@NullMarked
package nl.nplv.wbmgp.ordinance;

import org.jspecify.annotations.NullMarked;
