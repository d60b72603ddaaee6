/** The programme's reference data (DOMAIN 4): areas, municipalities and provinces. */
@NullMarked
package nl.nplv.shared.reference;

import org.jspecify.annotations.NullMarked;
