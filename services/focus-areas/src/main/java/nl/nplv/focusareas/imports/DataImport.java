package nl.nplv.focusareas.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import nl.nplv.focusareas.imports.ImportEvent.DataImportAccepted;
import nl.nplv.focusareas.imports.ImportEvent.DataImportFailed;
import nl.nplv.focusareas.imports.ImportEvent.DataImportStarted;
import nl.nplv.geo.Crs;
import nl.nplv.shared.event.DomainEvent;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file of open data on its way in: kept whole, then taken in by a job, all or nothing. */
@Entity
public class DataImport extends Aggregate {
    /** How often a job is tried again after its server died or failed. */
    static final int MAX_ATTEMPTS = 3;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private @Nullable Integer edition;
    private boolean mend;

    @Enumerated(EnumType.STRING)
    private Crs crs;

    private String sha256;
    private long bytes;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.WAITING;

    private int attempts;

    /** Progress is no change of the aggregate: it is written beside it, while the job runs. */
    @Column(insertable = false, updatable = false)
    private long bytesRead;

    @Column(insertable = false, updatable = false)
    private long rowsRead;

    private long rowsTaken;
    private long errorCount;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportError> errors = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportError> mended = List.of();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DataImport() {}

    @SuppressWarnings("NullAway.Init")
    DataImport(ImportKind kind, ImportOptions options) {
        this.kind = kind;
        this.edition = options.edition();
        this.mend = options.mend();
        this.crs = options.crs();
    }

    /** The file is kept whole; from now on the job survives everything. */
    DataImportAccepted accept(Received file, Actor by) {
        sha256 = file.sha256();
        bytes = file.bytes();
        return new DataImportAccepted(id(), kind, bytes);
    }

    /** A runner begins, or begins again. */
    DataImportStarted start(Actor by) {
        status = status.next(ImportStatus.RUNNING);
        attempts++;
        return new DataImportStarted(id(), kind, attempts);
    }

    /**
     * All of it is in.
     *
     * @return the event of the feature that took it in
     */
    DomainEvent complete(Loaded loaded, Actor by) {
        status = status.next(ImportStatus.DONE);
        rowsTaken = loaded.rows();
        mended = loaded.mended();
        return loaded.event();
    }

    /** Nothing of it is in, because of what is wrong with it. */
    DataImportFailed fail(ImportErrors found, Actor by) {
        status = status.next(ImportStatus.FAILED);
        errors = found.kept();
        errorCount = found.count();
        return new DataImportFailed(id(), kind, errorCount);
    }

    /** Given up, after the service failed time and again. */
    DataImportFailed giveUp(Actor by) {
        status = status.next(ImportStatus.FAILED);
        errors = List.of(ImportError.whole("the service failed " + attempts + " times; send the file again later"));
        return new DataImportFailed(id(), kind, 0);
    }

    boolean isTriedOften() {
        return attempts >= MAX_ATTEMPTS;
    }

    ImportKind kind() {
        return kind;
    }

    ImportOptions options() {
        return new ImportOptions(edition, mend, crs);
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    ImportStatus status() {
        return status;
    }

    long bytesRead() {
        return bytesRead;
    }

    long rowsRead() {
        return rowsRead;
    }

    long rowsTaken() {
        return rowsTaken;
    }

    long errorCount() {
        return errorCount;
    }

    List<ImportError> mended() {
        return mended;
    }

    List<ImportError> errors() {
        return errors;
    }
}
