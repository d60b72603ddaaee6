/** How residents take part: processes, contributions, initiatives, residents' funds and signals (DOMAIN 3.3). */
@NullMarked
package nl.nplv.participation;

import org.jspecify.annotations.NullMarked;
