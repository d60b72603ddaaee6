@NullMarked
package nl.nplv.wbmgp.address;

import org.jspecify.annotations.NullMarked;
