@NullMarked
package nl.nplv.wbmgp.act.permit;

import org.jspecify.annotations.NullMarked;
