package nl.nplv.wbmgp.permit;

import static nl.nplv.wbmgp.permit.PermitProblem.RESEARCH_TOO_EARLY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.wbmgp.act.permit.PermitCase.Declaration.Says;
import nl.nplv.wbmgp.permit.SeekerFile.Declared;

/** The two doors between executive and mayor: the seeker's data go in, the declaration comes out, nothing else (decree art. 4 and 6). */
@ApplicationScoped
public class Declarations {
    private final Permits permits;
    private final SeekerFiles files;
    private final Changes changes;

    Declarations(Permits permits, SeekerFiles files, Changes changes) {
        this.permits = permits;
        this.files = files;
        this.changes = changes;
    }

    /**
     * The permit that the mayor was told of.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND of another municipality; RESEARCH_TOO_EARLY before the executive asked
     */
    public HousingPermit told(UUID permitId, Actor by) {
        var permit = permits.own(permitId, by);
        if (permit.status() != PermitStatus.POLICE_RESEARCH) {
            throw RESEARCH_TOO_EARLY.at("/permitId", "the executive has not asked; it is " + permit.status());
        }
        return permit;
    }

    /** What the executive hands over about the persons (decree art. 4(2)). */
    public SeekerFile handedOver(HousingPermit permit, Actor by) {
        return files.open(permit, SeekerProcessing.TELL_MAYOR, by);
    }

    /** Gives the declaration to the executive. */
    public void give(UUID permitId, Says says, boolean hearingOffered, Declared declared, Actor by) {
        var permit = awaiting(permits.locked(permitId).id(), by);
        var file = files.open(permit, SeekerProcessing.TAKE_DECLARATION, by);
        files.keep(permit, file.declared(declared));
        changes.record(permit, by, permit.receive(says, hearingOffered, by), PermitRecord::of);
    }

    /**
     * The permit of this applicant; to others it does not exist.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    public HousingPermit ofApplicant(UUID permitId, String caller) {
        return permits.ofApplicant(permitId, files.applicant(caller));
    }

    /** One that waits for a declaration, or of which the decision is reviewed. */
    private HousingPermit awaiting(UUID permitId, Actor by) {
        var permit = permits.own(permitId, by);
        return permit.status() == PermitStatus.OBJECTION ? permit : told(permitId, by);
    }

    /** Whether the decision is irrevocable: the mayor's file must go (decree art. 13). */
    public boolean isFinal(UUID permitId) {
        return permits.get(permitId).aftermath().finalOn() != null;
    }
}
