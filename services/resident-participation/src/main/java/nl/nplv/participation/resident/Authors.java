package nl.nplv.participation.resident;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.privacy.Vault;
import nl.nplv.privacy.Vaults;
import org.jspecify.annotations.Nullable;

/** Authors, with the keys that their data is sealed with. */
@ApplicationScoped
public class Authors implements PanacheRepositoryBase<Author, UUID> {
    private final Vault vault;
    private final Receipts receipts;
    private final CurrentResident current;
    private final Clock clock;

    Authors(Vaults vaults, Receipts receipts, CurrentResident current, Clock clock) {
        this.vault = vaults.of("residents");
        this.receipts = receipts;
        this.current = current;
        this.clock = clock;
    }

    /** Remembers the person of this request as the author of something, and gives its data a key. */
    public void add(UUID written, Kind kind, @Nullable String contact) {
        vault.createKey(written);
        var author = new Author(
                written,
                kind,
                receipts.hashOf(receipts.codeOf(written)),
                current.accountHash().orElse(null),
                clock.instant());
        if (contact != null) {
            author.reachableBy(vault.seal(written, contact));
        }
        persist(author);
    }

    /**
     * All that the person of this request wrote: by receipt code the one thing, by account everything.
     *
     * @throws nl.nplv.shared.problem.RuleViolation RECEIPT_MISSING without either, NOT_FOUND for a code that opens nothing
     */
    public List<Author> ofThisRequest() {
        var found = current.receiptHash()
                .map(hash -> list("receiptHash", hash))
                .orElseGet(() -> list("accountHash = ?1 order by id", current.mustHaveAccount()));
        if (found.isEmpty() && current.receiptHash().isPresent()) {
            throw NOT_FOUND.because("this receipt code opens nothing, or no more");
        }
        return found;
    }

    /**
     * Refuses whoever did not write this.
     *
     * @throws nl.nplv.shared.problem.RuleViolation RECEIPT_MISSING or NOT_FOUND
     */
    public void mustHaveWritten(UUID written) {
        if (ofThisRequest().stream().noneMatch(author -> author.id().equals(written))) {
            throw NOT_FOUND.because("nothing of yours has id " + written);
        }
    }

    /** How to reach the author, if they said so and were not erased. */
    public Optional<String> contactOf(UUID written) {
        return findByIdOptional(written).map(Author::contact).map(bytes -> vault.open(written, bytes));
    }

    /** Starts the clock of retention, or stops it when what ended begins again. */
    public void keep(UUID written, @Nullable LocalDate until) {
        findByIdOptional(written).ifPresent(author -> author.keepUntil(until));
    }

    /** Those whose data was kept long enough. */
    List<UUID> due(LocalDate today) {
        return find("keepUntil < ?1 order by id", today).stream()
                .map(Author::id)
                .toList();
    }

    Optional<Author> locked(UUID written) {
        return findByIdOptional(written, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets the author: the key goes, and with it all that was sealed, also in backups. */
    void forget(UUID written) {
        vault.destroyKey(written);
        deleteById(written);
    }
}
