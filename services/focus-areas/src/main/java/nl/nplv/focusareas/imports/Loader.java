package nl.nplv.focusareas.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Takes in files of one kind; each feature brings its own. */
public interface Loader {
    /** The kind of file that it reads. */
    ImportKind kind();

    /**
     * Takes in the file within the transaction of the connection: reads all of it into a staging table, refuses it when anything
     * is wrong, and only then touches facts.
     */
    Loaded load(ImportFile file, Connection database, ImportErrors errors) throws IOException, SQLException;
}
