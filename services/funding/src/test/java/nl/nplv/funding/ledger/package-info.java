@NullMarked
package nl.nplv.funding.ledger;

import org.jspecify.annotations.NullMarked;
