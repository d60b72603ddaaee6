package nl.nplv.wbmgp.act.ordinance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.nplv.wbmgp.act.Law;
import nl.nplv.wbmgp.act.fine.Breach;
import org.jspecify.annotations.Nullable;

/**
 * A housing ordinance that puts measures to work (huisvestingsverordening).
 *
 * @param consulted who was consulted (H 6(1))
 * @param aligned whether it was aligned with the municipalities of the region (H 6(2))
 * @param adoptedOn day whose text it must follow
 */
public record OrdinanceCase(
        LocalDate validFrom,
        LocalDate validTo,
        Set<Consulted> consulted,
        boolean aligned,
        List<Category> categories,
        @Nullable Article8 article8,
        @Nullable Article9 article9,
        @Nullable Article10 article10,
        List<Fine> fines,
        LocalDate adoptedOn) {

    public OrdinanceCase {
        Law.mustBeStored(adoptedOn);
        Law.mustBeStored(validFrom);
        consulted = Set.copyOf(consulted);
        categories = List.copyOf(categories);
        fines = List.copyOf(fines);
    }

    /** Organisations that must be consulted. */
    public enum Consulted {
        HOUSING_CORPORATIONS,
        TENANT_ORGANISATIONS
    }

    /** Who lets dwellings. */
    public enum Sector {
        SOCIAL,
        PRIVATE
    }

    /** How a dwelling is held. */
    public enum Tenure {
        RENT,
        SALE
    }

    /**
     * Dwellings for which a permit is needed.
     *
     * @param capped whether a highest rent or price limits it
     * @param allocationChannel whether it is written how private dwellings are offered to seekers with priority
     */
    public record Category(Sector sector, Tenure tenure, boolean capped, boolean allocationChannel) {}

    /**
     * Income requirement (W 8).
     *
     * @param hardship whether the clause of W 8(2) is in it
     */
    public record Article8(boolean hardship) {}

    /**
     * Priority (W 9).
     *
     * @param characteristics of seekers with priority, in words
     * @param outranksUrgency whether they go before urgent seekers (H 12(1)); none when it does not say
     * @param outranksLocalTies whether they go before seekers with local ties (H 14); none when it does not say
     */
    public record Article9(
            List<String> characteristics,
            @Nullable Boolean outranksUrgency,
            @Nullable Boolean outranksLocalTies) {
        public Article9 {
            characteristics = List.copyOf(characteristics);
        }
    }

    /**
     * Nuisance and crime (W 10).
     *
     * @param policeData whether the designation names research on police data
     * @param conducts codes of the conducts that research may look at
     */
    public record Article10(boolean policeData, List<String> conducts) {
        public Article10 {
            conducts = List.copyOf(conducts);
        }
    }

    /** A fine that it sets, in euros. */
    public record Fine(Breach breach, BigDecimal amount) {}
}
