/** What every NPLV service needs and no domain rule: problems, identity, changes with their events, lists, time. */
@NullMarked
package nl.nplv.shared;

import org.jspecify.annotations.NullMarked;
