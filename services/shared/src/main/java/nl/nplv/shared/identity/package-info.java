/** From token to actor: tier, organisation, roles and areas (DOMAIN 2). */
@NullMarked
package nl.nplv.shared.identity;

import org.jspecify.annotations.NullMarked;
