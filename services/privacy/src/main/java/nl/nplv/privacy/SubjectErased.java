package nl.nplv.privacy;

import java.util.UUID;

/** The subject has no key: it was erased, and its personal data with it. */
public final class SubjectErased extends RuntimeException {
    SubjectErased(UUID subject) {
        super("subject " + subject + " has no key");
    }
}
