@NullMarked
package nl.nplv.wbmgp.assessment;

import org.jspecify.annotations.NullMarked;
