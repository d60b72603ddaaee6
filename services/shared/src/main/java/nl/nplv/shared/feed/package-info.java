/** Events of other services, taken in once each and in order per aggregate (API-RULES 2, consumer contract). */
@NullMarked
package nl.nplv.shared.feed;

import org.jspecify.annotations.NullMarked;
