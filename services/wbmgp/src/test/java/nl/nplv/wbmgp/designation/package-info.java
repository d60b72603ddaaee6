@NullMarked
package nl.nplv.wbmgp.designation;

import org.jspecify.annotations.NullMarked;
