@NullMarked
package nl.nplv.wbmgp.permit;

import org.jspecify.annotations.NullMarked;
