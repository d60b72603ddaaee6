package nl.nplv.participation.resident;

import java.util.Map;
import java.util.UUID;
import nl.nplv.shared.identity.Actor;

/** What a feature keeps of residents; each feature makes one bean. */
public interface PersonalData {
    /** What is written there. */
    Kind kind();

    /** Everything kept of what was written, opened, for its author alone. */
    Map<String, Object> of(UUID written);

    /** Takes away what is not sealed and was not public by nature; the sealed goes with its key. */
    void erase(UUID written, Actor by);
}
