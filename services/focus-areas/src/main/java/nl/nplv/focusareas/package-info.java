/** Focus areas: agreements, alliances, meetings, representatives, indicators and liveability (DOMAIN 3.1). */
@NullMarked
package nl.nplv.focusareas;

import org.jspecify.annotations.NullMarked;
