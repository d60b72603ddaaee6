package nl.nplv.focusareas.imports;

/** The file is not what it should be; nothing of it is taken in. */
final class ContentRefused extends RuntimeException {
    private final transient ImportErrors errors;

    ContentRefused(ImportErrors errors) {
        super(errors.count() + " errors", null, false, false);
        this.errors = errors;
    }

    ImportErrors errors() {
        return errors;
    }
}
