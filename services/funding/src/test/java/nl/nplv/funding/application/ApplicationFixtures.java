package nl.nplv.funding.application;

import static nl.nplv.funding.ministry.Ministry.SZW;
import static nl.nplv.funding.scheme.SchemeFixtures.DAY;
import static nl.nplv.funding.scheme.SchemeFixtures.dordrechtWest;
import static nl.nplv.funding.scheme.SchemeFixtures.ministry;
import static nl.nplv.funding.scheme.SchemeFixtures.open;
import static nl.nplv.funding.scheme.SchemeFixtures.terms;
import static nl.nplv.funding.scheme.SchemeFixtures.window;

import java.util.List;
import nl.nplv.funding.money.YearAmount;
import nl.nplv.funding.scheme.Applicant;
import nl.nplv.funding.scheme.SchemeCode;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.test.Actors;

/** Applications and lines for tests of rules. */
public final class ApplicationFixtures {
    private ApplicationFixtures() {}

    public static Actor dordrecht() {
        return Actors.municipality("GM0505", Role.EXE);
    }

    public static YearAmount year(int year, String amount) {
        return new YearAmount(year, Money.of(amount));
    }

    static AskedLine asked(String scheme, YearAmount... years) {
        return new AskedLine(new SchemeCode(scheme), "WORK", List.of(years), "Work.", null);
    }

    /** Of Dordrecht for Dordrecht-West. */
    static SingleApplication aDraft(AskedLine... lines) {
        return new SingleApplication(dordrechtWest(), window().id(), "Programme office", List.of(lines));
    }

    /** With SZW. */
    public static ApplicationLine received(YearAmount... years) {
        var window = window();
        var asked = asked("ENVELOPE", years);
        return new ApplicationLine(aDraft(asked), asked, open("ENVELOPE", terms(), window), window.closes(), DAY);
    }

    /** Of that municipality for itself, with SZW. */
    static ApplicationLine receivedFrom(String municipality) {
        var window = window();
        var asked = asked("ENVELOPE", year(2023, "100"));
        var applicant = new Applicant(new MunicipalityCode(municipality), null);
        var application = new SingleApplication(applicant, window.id(), "Desk", List.of(asked));
        return new ApplicationLine(application, asked, open("ENVELOPE", terms(), window), window.closes(), DAY);
    }

    /** Taken up by SZW. */
    public static ApplicationLine inReview(YearAmount... years) {
        var line = received(years);
        if (line.takeUp(ministry(SZW), DAY) == null) {
            throw new AssertionError();
        }
        return line;
    }

    /** All that the line asks. */
    public static Decision granted(ApplicationLine line) {
        return Decision.of(LineOutcome.GRANTED, line.years(), List.of(), List.of(), "", DAY);
    }
}
