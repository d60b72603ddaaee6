package nl.nplv.focusareas.district;

import static nl.nplv.shared.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nplv.geo.Outline;
import nl.nplv.geo.Position;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The districts and their links to focus areas. */
@ApplicationScoped
class Districts {
    private final EntityManager entities;

    Districts(EntityManager entities) {
        this.entities = entities;
    }

    /** Key of a district. */
    record Key(String code, int edition) {}

    /**
     * The district in an edition, or in the latest that has it.
     *
     * @throws nl.nplv.shared.problem.RuleViolation NOT_FOUND
     */
    District get(String code, @Nullable Integer edition) {
        return entities.createQuery("from District where code = :code order by edition desc", District.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(district -> edition == null || district.edition() == edition)
                .findFirst()
                .orElseThrow(() ->
                        NOT_FOUND.because("no district " + code + (edition == null ? "" : " in edition " + edition)));
    }

    /** The districts that hold the place, in an edition or the latest there is; more than one on a border. */
    List<District> at(Position place, @Nullable Integer edition) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select * from district
                        where box(point(min_lon, min_lat), point(max_lon, max_lat)) @> point(:lon, :lat)
                          and edition = coalesce(:edition, (select max(edition) from district))""", District.class)
                .setParameter("lon", place.lon())
                .setParameter("lat", place.lat())
                .setParameter("edition", edition, Integer.class)
                .getResultStream()
                .filter(district ->
                        Outline.of(Objects.requireNonNull(district.outline())).covers(place))
                .sorted(Comparator.comparing(District::code))
                .toList();
    }

    /** Ids of the districts that are, or may be, part of a focus area. */
    List<UUID> idsOf(String focusArea) {
        return entities.createQuery("""
                        select d.id from District d
                        join AreaDistrict link on link.districtCode = d.code and link.edition = d.edition
                        where link.focusArea = :area""", UUID.class)
                .setParameter("area", focusArea)
                .getResultList();
    }

    /** The focus areas of each district, with certainty. */
    Map<Key, List<DistrictLinkView>> linksOf(Collection<District> districts) {
        var codes = districts.stream().map(District::code).toList();
        return entities.createQuery(
                        "from AreaDistrict where districtCode in :codes order by focusArea", AreaDistrict.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        link -> new Key(link.districtCode(), link.edition()),
                        Collectors.mapping(DistrictLinkView::of, Collectors.toList())));
    }

    List<DistrictLinkView> linksOf(District district) {
        return linksOf(List.of(district)).getOrDefault(new Key(district.code(), district.edition()), List.of());
    }
}
