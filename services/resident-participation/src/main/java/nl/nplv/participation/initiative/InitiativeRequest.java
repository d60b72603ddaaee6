package nl.nplv.participation.initiative;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.nplv.participation.text.PlainText;
import nl.nplv.shared.value.Money;
import nl.nplv.shared.value.PositiveAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan of residents.
 *
 * @param focusAreaSlug area
 * @param title title
 * @param plan what they want to do
 * @param askedAmount what they ask
 * @param contact where the initiator may be reached
 */
@Schema(description = "A plan of residents.")
record InitiativeRequest(
        @NotNull @Schema(description = "Area, by slug.", examples = "heerlen-noord")
        String focusAreaSlug,

        @NotBlank @Size(max = 200) @PlainText @Schema(description = "Title, public.", examples = "Repair café")
        String title,

        @NotBlank @Size(max = 10_000) @PlainText
        @Schema(
                description = "What you want to do; public, so no personal data.",
                examples = "Every Saturday we repair what is broken.")
        String plan,

        @Nullable @PositiveAmount @Schema(description = "What you ask, if you ask money.")
        Money askedAmount,

        @NotNull @Email @Size(max = 254) @Schema(
                description = "E-mail address; encrypted, for municipality and office only.",
                examples = "repair@example.nl")
        String contact) {

    Words words() {
        return new Words(title, plan);
    }
}
