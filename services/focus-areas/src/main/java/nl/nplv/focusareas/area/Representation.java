package nl.nplv.focusareas.area;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the list of areas needs to know of representatives. */
public interface Representation {
    /** Ids of the areas in which somebody of the ministry represents the state on that day. */
    List<UUID> areasOf(SendingMinistry ministry, LocalDate day);
}
