/** How every service is tested: real PostgreSQL, Kafka and tokens, the house rules and the contract. */
@NullMarked
package nl.nplv.test;

import org.jspecify.annotations.NullMarked;
