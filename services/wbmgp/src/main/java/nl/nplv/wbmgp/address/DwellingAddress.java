package nl.nplv.wbmgp.address;

import nl.nplv.geo.Position;
import nl.nplv.shared.value.MunicipalityCode;

/**
 * An address of the BAG.
 *
 * @param bagId id of the dwelling (verblijfsobject), sixteen digits
 * @param postalCode such as 1502AB
 * @param houseLetter empty when it has none
 * @param addition empty when it has none
 * @param place where it lies, CRS84
 */
record DwellingAddress(
        String bagId,
        String postalCode,
        int houseNumber,
        String houseLetter,
        String addition,
        MunicipalityCode municipalityCode,
        Position place) {}
