package nl.nplv.shared.reference;

import java.util.List;
import nl.nplv.shared.value.MunicipalityCode;
import nl.nplv.shared.value.ProvinceCode;

/**
 * One of the 20 focus areas as the programme names it (DOMAIN 4).
 *
 * @param slug key in paths and tokens
 * @param name name
 * @param municipality name of the municipality
 * @param gm code of the municipality
 * @param pv code of the province
 * @param lat latitude, WGS 84, degrees
 * @param lon longitude, WGS 84, degrees
 * @param neighbourhoods names of neighbourhoods, a hint, not a boundary
 */
public record ProgrammeArea(
        String slug,
        String name,
        String municipality,
        MunicipalityCode gm,
        ProvinceCode pv,
        double lat,
        double lon,
        List<String> neighbourhoods) {}
