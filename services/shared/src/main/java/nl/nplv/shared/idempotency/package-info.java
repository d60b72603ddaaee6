/** One Idempotency-Key, one effect. */
@NullMarked
package nl.nplv.shared.idempotency;

import org.jspecify.annotations.NullMarked;
