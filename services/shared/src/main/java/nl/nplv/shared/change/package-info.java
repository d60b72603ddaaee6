/** State, history and event of one change in one transaction, and their relay to Kafka (outbox). */
@NullMarked
package nl.nplv.shared.change;

import org.jspecify.annotations.NullMarked;
