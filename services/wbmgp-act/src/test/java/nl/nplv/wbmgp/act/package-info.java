@NullMarked
package nl.nplv.wbmgp.act;

import org.jspecify.annotations.NullMarked;
