/** Domain events and the CloudEvent in which they travel (NL GOV profile). */
@NullMarked
package nl.nplv.shared.event;

import org.jspecify.annotations.NullMarked;
