package nl.nplv.funding.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Schemes, windows, applicants and ministries for tests of rules. */
public final class SchemeFixtures {
    /** A day in the window. */
    public static final LocalDate DAY = LocalDate.parse("2023-08-15");

    private SchemeFixtures() {}

    public static Actor ministry(Ministry ministry) {
        return new Actor(ministry.name(), Tier.NATIONAL, Role.MIN, Set.of(), "ministerie", "token");
    }

    /** From 1 August to 30 September 2023. */
    public static ApplicationWindow window() {
        return new ApplicationWindow(
                "First round", Ministry.BZK, LocalDate.parse("2023-08-01"), LocalDate.parse("2023-09-30"));
    }

    /** Dordrecht for Dordrecht-West. */
    public static Applicant dordrechtWest() {
        return new Applicant(
                new MunicipalityCode("GM0505"),
                new Applicant.Area(UUID.fromString("01900000-0000-7000-8000-000000000001"), "dordrecht-west"));
    }

    /** Almere, which has no focus area. */
    public static Applicant almere() {
        return new Applicant(new MunicipalityCode("GM0034"), null);
    }

    /** Terms of 2023 to 2025 for the areas, without ceilings. */
    public static SchemeTerms terms() {
        return terms(new Ceilings(null, null, null), null, null);
    }

    public static SchemeTerms terms(
            Ceilings ceilings, @Nullable String fixedPerYear, @Nullable Integer carryOverUntil) {
        return terms(ceilings, fixedPerYear, carryOverUntil, new Audience(true, null, false, null));
    }

    public static SchemeTerms terms(
            Ceilings ceilings, @Nullable String fixedPerYear, @Nullable Integer carryOverUntil, Audience audience) {
        return new SchemeTerms(
                "A scheme",
                ceilings,
                null,
                fixedPerYear == null ? null : Money.of(fixedPerYear),
                false,
                2023,
                2025,
                audience,
                List.of(new Theme("WORK", CentralGoal.PERSPECTIVE), new Theme(Theme.INTEGRAL, CentralGoal.PERSPECTIVE)),
                0,
                carryOverUntil,
                Certainty.MINISTRY,
                "a test");
    }

    /** Announced by SZW. */
    public static FundingScheme announced(String code, SchemeTerms terms) {
        return new FundingScheme(new SchemeCode(code), Ministry.SZW, terms);
    }

    /** Open in that window. */
    public static FundingScheme open(String code, SchemeTerms terms, ApplicationWindow window) {
        var scheme = announced(code, terms);
        var opened = scheme.open(window, true, ministry(Ministry.SZW), DAY);
        if (!opened.code().equals(scheme.code())) {
            throw new AssertionError("not opened");
        }
        return scheme;
    }

    /** Was open in that window and takes no more applications. */
    public static FundingScheme closed(String code, SchemeTerms terms, ApplicationWindow window) {
        var scheme = open(code, terms, window);
        if (scheme.close(ministry(Ministry.SZW)) == null) {
            throw new AssertionError("not closed");
        }
        return scheme;
    }
}
