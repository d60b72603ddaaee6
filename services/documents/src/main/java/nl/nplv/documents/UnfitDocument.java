package nl.nplv.documents;

import org.jspecify.annotations.Nullable;

/** A text or chart that cannot become an accessible document; the message says what is wrong. A fault of the caller. */
public final class UnfitDocument extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnfitDocument(String message) {
        this(message, null);
    }

    UnfitDocument(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
