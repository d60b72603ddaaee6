/** Headers and habits every answer shares (API-RULES 1 and 5). */
@NullMarked
package nl.nplv.shared.http;

import org.jspecify.annotations.NullMarked;
