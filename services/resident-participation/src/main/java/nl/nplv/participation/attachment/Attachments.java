package nl.nplv.participation.attachment;

import static nl.nplv.participation.attachment.AttachmentProblem.ATTACHMENT_LIMIT;
import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.nplv.participation.ParticipationConfig;
import nl.nplv.participation.contribution.Withdrawn;
import nl.nplv.privacy.Vault;
import nl.nplv.privacy.Vaults;

/** The attachments, sealed for the authors of their contributions. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {
    private final Vault vault;
    private final Clock clock;
    private final int most;

    Attachments(Vaults vaults, Clock clock, ParticipationConfig config) {
        this.vault = vaults.of("residents");
        this.clock = clock;
        this.most = config.attachments().most();
    }

    /**
     * Adds one to a contribution that nobody else changes now.
     *
     * @throws nl.nplv.shared.problem.RuleViolation ATTACHMENT_LIMIT
     */
    Attachment add(UUID contributionId, Content content) {
        if (count("contributionId", contributionId) >= most) {
            throw ATTACHMENT_LIMIT.because("at most " + most);
        }
        var sealed = vault.sealBytes(contributionId, content.bytes());
        var attachment =
                new Attachment(contributionId, content.kind(), content.bytes().length, sealed, clock.instant());
        persist(attachment);
        return attachment;
    }

    List<Attachment> of(UUID contributionId) {
        return list("contributionId = ?1 order by id", contributionId);
    }

    /**
     * One of a contribution.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    Attachment of(UUID contributionId, UUID id) {
        return find("contributionId = ?1 and id = ?2", contributionId, id)
                .firstResultOptional()
                .orElseThrow(() -> NOT_FOUND.because("no such attachment"));
    }

    byte[] open(Attachment attachment) {
        return vault.openBytes(attachment.contributionId(), attachment.content());
    }

    void withdrawn(@Observes Withdrawn contribution) {
        delete("contributionId", contribution.contributionId());
    }
}
