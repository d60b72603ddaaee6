package nl.nplv.participation.resident;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.nplv.privacy.ProcessingLog;
import nl.nplv.shared.identity.Actor;

/** Erases authors: what their feature keeps, then their key (AVG art. 17). */
@ApplicationScoped
class Erasing {
    private final Authors authors;
    private final List<PersonalData> features;
    private final ProcessingLog log;

    Erasing(Authors authors, @All List<PersonalData> features, ProcessingLog log) {
        this.authors = authors;
        this.features = features;
        this.log = log;
    }

    void erase(Author author, Activity activity, Actor by) {
        UUID written = author.id();
        log.record(activity, written, by);
        feature(author.kind()).erase(written, by);
        authors.forget(written);
    }

    PersonalData feature(Kind kind) {
        return features.stream()
                .filter(feature -> feature.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing keeps " + kind));
    }
}
