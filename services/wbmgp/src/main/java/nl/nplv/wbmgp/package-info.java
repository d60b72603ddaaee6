/** Big-city measures act: designations, ordinances, permits and evaluations (DOMAIN 3.5). */
@NullMarked
package nl.nplv.wbmgp;

import org.jspecify.annotations.NullMarked;
