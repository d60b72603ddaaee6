/** Who may call the platform locally: clients and people from the reference data, their keys, and tokens for them. */
@NullMarked
package nl.nplv.local.identity;

import org.jspecify.annotations.NullMarked;
