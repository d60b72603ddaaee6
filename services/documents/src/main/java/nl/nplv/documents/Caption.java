package nl.nplv.documents;

import java.util.regex.Pattern;

/**
 * What a chart says without its picture.
 *
 * @param id name of the chart, unique in its document: lower-case letters, digits and hyphens
 * @param title what is shown, also the caption of the table
 * @param description what a reader should see in it, in one or two sentences
 */
public record Caption(String id, String title, String description) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** @throws UnfitDocument the id is none, or a text is empty */
    public Caption {
        if (!ID.matcher(id).matches()) {
            throw new UnfitDocument("the id of a chart has lower-case letters, digits and hyphens, not " + id);
        }
        if (title.isBlank() || description.isBlank()) {
            throw new UnfitDocument("a chart needs a title and a description");
        }
    }
}
