package nl.nplv.local.identity;

import java.util.List;

/**
 * Somebody who logs in with a browser, for trying the platform by hand.
 *
 * @param organisation never the person's own name: it is copied into events
 */
record Person(String name, String organisation, Tier tier, String role, List<String> areas) {
    static final List<Person> EXAMPLES = List.of(
            new Person("bewoner", "RESIDENT", Tier.RESIDENT, "RES", List.of("dordrecht-west")),
            new Person("burgemeester", "GM0505", Tier.MUNICIPALITY, "MAY", List.of("dordrecht-west")),
            new Person("beheerder", "NPLV", Tier.NATIONAL, "ADM", List.of()));
}
