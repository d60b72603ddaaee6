package nl.nplv.funding.window;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.nplv.shared.persistence.Aggregates;

/** The windows. */
@ApplicationScoped
public class ApplicationWindows extends Aggregates<ApplicationWindow> {

    /** Those with these ids, the first to close first. */
    public List<ApplicationWindow> among(Collection<UUID> ids) {
        return list("id in ?1 order by closes, id", ids);
    }
}
