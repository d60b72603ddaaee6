package nl.nplv.wbmgp.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.wbmgp.act.ordinance.OrdinanceCase;

/** Permits without a database. */
final class PermitUnits {
    static final Actor EXECUTIVE =
            new Actor("GM0599", Tier.MUNICIPALITY, Role.EXE, Set.of(), "gemeente-rotterdam", "t");

    private PermitUnits() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Applied for on that day. */
    static HousingPermit applied(String on) {
        return new HousingPermit(
                new MunicipalityCode("GM0599"),
                new Dwelling(
                        "0599010000123456",
                        UUID.randomUUID(),
                        OrdinanceCase.Sector.SOCIAL,
                        OrdinanceCase.Tenure.RENT,
                        new Money(new BigDecimal("650.00"))),
                "somebody",
                day(on));
    }

    /** With this decision. */
    static HousingPermit decided(PermitDecision decision) {
        var permit = applied("2023-04-03");
        assertThat(permit.check(EXECUTIVE)).isNotNull();
        permit.step(decision.outcome().status());
        permit.aftermath().begin(decision);
        return permit;
    }

    static PermitDecision refused(String on) {
        return refused(on, RefusalGround.INCOME_REQUIREMENT);
    }

    static PermitDecision refused(String on, RefusalGround ground) {
        return new PermitDecision(
                PermitDecision.Outcome.REFUSED,
                List.of(ground),
                List.of("W 8(1)"),
                false,
                null,
                day(on),
                day(on),
                List.of());
    }

    /** To be occupied within two months. */
    static PermitDecision granted(String on) {
        return new PermitDecision(
                PermitDecision.Outcome.GRANTED,
                List.of(),
                List.of(),
                false,
                day(on).plusMonths(2),
                day(on),
                day(on),
                List.of());
    }
}
