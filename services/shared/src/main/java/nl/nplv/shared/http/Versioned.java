package nl.nplv.shared.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A view of one aggregate: the answer gets its {@code ETag} and, when just made, its {@code Location}. */
public interface Versioned {
    /** Id of the aggregate. */
    UUID id();

    /** Version of the aggregate. */
    long version();

    /** Last segment of its path. */
    @JsonIgnore
    default String key() {
        return id().toString();
    }
}
