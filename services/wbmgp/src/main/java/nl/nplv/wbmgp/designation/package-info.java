/** Applications for a designation, the minister's decision, and the terms that follow (WB1 to WB4, Wbmgp art. 5 to 7). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.designation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
