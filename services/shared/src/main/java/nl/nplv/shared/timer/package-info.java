/**
 * Clocks of the domain that survive everything: what is due stands in the row itself, the scheduler (Quartz with its JDBC store,
 * clustered) only wakes one replica to look.
 */
@NullMarked
package nl.nplv.shared.timer;

import org.jspecify.annotations.NullMarked;
