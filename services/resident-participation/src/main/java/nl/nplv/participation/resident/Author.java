package nl.nplv.participation.resident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person behind one thing that was written, as far as is known: a code, perhaps an account, perhaps how to reach them. Two
 * things by the same person without an account are two authors, and nothing connects them.
 */
@Entity
public class Author {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** Read by queries only. */
    @SuppressWarnings("UnusedVariable")
    private String receiptHash;

    private @Nullable String accountHash;
    private byte @Nullable [] contact;
    private Instant madeAt;
    private @Nullable LocalDate keepUntil;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Author() {}

    Author(UUID id, Kind kind, String receiptHash, @Nullable String accountHash, Instant madeAt) {
        this.id = id;
        this.kind = kind;
        this.receiptHash = receiptHash;
        this.accountHash = accountHash;
        this.madeAt = madeAt;
    }

    void reachableBy(byte[] sealed) {
        contact = sealed;
    }

    /** What it was written for is over: the data goes after this day. */
    void keepUntil(@Nullable LocalDate last) {
        keepUntil = last;
    }

    /** Id of what was written; also the subject that its data is sealed for. */
    public UUID id() {
        return id;
    }

    /** What was written. */
    public Kind kind() {
        return kind;
    }

    byte @Nullable [] contact() {
        return contact;
    }

    /** When it was written. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Last day on which the data is kept, once what it was for is over. */
    public @Nullable LocalDate keepUntil() {
        return keepUntil;
    }

    boolean wasKeptLongEnoughOn(LocalDate today) {
        return keepUntil != null && keepUntil.isBefore(today);
    }

    boolean hasAccount() {
        return accountHash != null;
    }
}
