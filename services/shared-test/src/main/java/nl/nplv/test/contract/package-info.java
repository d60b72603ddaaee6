/** Holds the committed contract (api-specs) against what the code really serves and publishes. */
@NullMarked
package nl.nplv.test.contract;

import org.jspecify.annotations.NullMarked;
