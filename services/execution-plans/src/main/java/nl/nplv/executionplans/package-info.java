/** Execution plans: area plans, interventions, bottlenecks, lessons and the half-yearly report (DOMAIN 3.2). */
@NullMarked
package nl.nplv.executionplans;

import org.jspecify.annotations.NullMarked;
