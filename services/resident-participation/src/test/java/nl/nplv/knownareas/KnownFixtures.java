package nl.nplv.knownareas;

import nl.nplv.shared.persistence.Ids;
import nl.nplv.shared.reference.Programme;

/** Known facts for tests of rules, without the events that tell them. */
public final class KnownFixtures {
    private KnownFixtures() {}

    /** An area of the programme. */
    public static KnownArea area(String slug) {
        var facts = Programme.areas().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return new KnownArea(Ids.next(), slug, facts.name(), facts.gm());
    }
}
