package nl.nplv.focusareas.alliance;

import static nl.nplv.focusareas.alliance.AllianceProblem.MEMBER_TWICE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is in an alliance, each organisation once.
 *
 * @param list the members, in the order in which they came
 */
record Members(List<Member> list) {

    /**
     * Members as a client sends them.
     *
     * @throws nl.nplv.shared.problem.RuleViolation MEMBER_TWICE or MEMBERSHIP_REVERSED
     */
    static Members of(List<Member> sent) {
        var seen = new HashSet<OrganisationCode>();
        for (int i = 0; i < sent.size(); i++) {
            sent.get(i).mustEndAfterItBegins();
            if (!seen.add(sent.get(i).orgId())) {
                throw MEMBER_TWICE.at("/members/" + i + "/orgId", sent.get(i).orgId() + " is in the list before");
            }
        }
        return new Members(sent);
    }

    /** Whether public and private are both in it on that day. */
    boolean completeOn(LocalDate day) {
        return list.stream().anyMatch(member -> member.type().isPublic() && member.isMemberOn(day))
                && list.stream().anyMatch(member -> member.type().isPrivate() && member.isMemberOn(day));
    }

    /** First day, from this one on, on which public or private is missing. */
    Optional<LocalDate> incompleteFrom(LocalDate day) {
        var dayAfterEach =
                list.stream().flatMap(member -> Stream.ofNullable(member.to())).map(to -> to.plusDays(1));
        return Stream.concat(Stream.of(day), dayAfterEach.filter(each -> each.isAfter(day)))
                .filter(each -> !completeOn(each))
                .min(Comparator.naturalOrder());
    }

    int countOn(LocalDate day) {
        return (int) list.stream().filter(member -> member.isMemberOn(day)).count();
    }

    boolean has(OrganisationCode organisation) {
        return list.stream().anyMatch(member -> member.orgId().equals(organisation));
    }

    Members with(Member member) {
        return new Members(Stream.concat(without(member.orgId()).list.stream(), Stream.of(member))
                .toList());
    }

    Members without(OrganisationCode organisation) {
        return new Members(list.stream()
                .filter(member -> !member.orgId().equals(organisation))
                .toList());
    }
}
