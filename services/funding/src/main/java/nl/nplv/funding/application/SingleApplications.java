package nl.nplv.funding.application;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.shared.http.IfMatch;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.persistence.Aggregates;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** The applications. */
@ApplicationScoped
public class SingleApplications extends Aggregates<SingleApplication> {

    /**
     * The application, unless it was never submitted and is not the reader's own.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    public SingleApplication visibleTo(Optional<Actor> reader, UUID id) {
        var application = get(id);
        application.mustBeVisibleTo(reader);
        return application;
    }

    /** Until the transaction ends nobody else decides on any of its lines. */
    SingleApplication locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no application " + id));
    }

    SingleApplication locked(UUID id, @Nullable IfMatch expected) {
        return IfMatch.check(locked(id), expected);
    }

    /** Drafts of a municipality, the latest first. */
    List<SingleApplication> draftsOf(MunicipalityCode municipality) {
        return list("municipalityCode = ?1 and status = ?2 order by id desc", municipality, ApplicationStatus.DRAFT);
    }

    /** Applications of an applicant that were submitted and not withdrawn, in any window. */
    public List<SingleApplication> submittedBy(Applicant applicant) {
        var area = applicant.area();
        return area == null
                ? list(
                        "municipalityCode = ?1 and focusAreaSlug is null and submitted and status <> ?2 order by id",
                        applicant.municipality(),
                        ApplicationStatus.WITHDRAWN)
                : list(
                        "focusAreaSlug = ?1 and submitted and status <> ?2 order by id",
                        area.slug(),
                        ApplicationStatus.WITHDRAWN);
    }

    /** The next number of that year. */
    ReceiptNo nextReceiptNo(int year) {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('receipt_no')")
                .getSingleResult();
        return ReceiptNo.of(year, next.longValue());
    }
}
