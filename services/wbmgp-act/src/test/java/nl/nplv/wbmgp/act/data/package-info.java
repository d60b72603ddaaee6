@NullMarked
package nl.nplv.wbmgp.act.data;

import org.jspecify.annotations.NullMarked;
