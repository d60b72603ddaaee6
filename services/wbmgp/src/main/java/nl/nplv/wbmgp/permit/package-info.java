/** Housing permits: application, check, decision, objection, appeal and revocation; seekers' files are sealed (DOMAIN 3.5). */
@NullMarked
@CheckReturnValue
package nl.nplv.wbmgp.permit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
