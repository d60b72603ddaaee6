package nl.nplv.e2e;

/** An amendment of the programme: the simplest thing to make many of. */
final class Amendment {
    static final String PATH = "/areas/v1/programme-amendments";

    private Amendment() {}

    static Request post(String reference) {
        return Request.post("ministerie-vro", PATH, """
                {"reference": "%s", "decidedOn": "2023-01-15", "municipalityCode": "GM0363", "extraAreas": 1}""".formatted(reference));
    }
}
