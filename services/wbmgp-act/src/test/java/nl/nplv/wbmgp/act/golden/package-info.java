@NullMarked
package nl.nplv.wbmgp.act.golden;

import org.jspecify.annotations.NullMarked;
