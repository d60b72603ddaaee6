package nl.nplv.participation.process;

import java.util.List;
import java.util.Set;

/** Ways to residents that an area has (RP1). */
final class Routes {
    private Routes() {}

    /**
     * What deserves attention in a process.
     *
     * @param otherForms forms that the same area uses besides
     */
    static List<ProcessWarning> warnings(
            ParticipationForm form, List<ReachTarget> targets, Set<ParticipationForm> otherForms) {
        var seeksUnreached = targets.stream().anyMatch(ReachTarget::unreached);
        var formalOnly = form.isFormal() && otherForms.stream().allMatch(ParticipationForm::isFormal);
        return seeksUnreached && formalOnly ? List.of(ProcessWarning.FORMAL_ROUTE_ONLY) : List.of();
    }
}
