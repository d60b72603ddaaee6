/** What lies under docs/adr/0001: ways to tell a relay that there is something to publish. */
@NullMarked
package nl.nplv.bench.relay;

import org.jspecify.annotations.NullMarked;
