package nl.nplv.shared.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list; the {@code Link} header leads to its neighbours.
 *
 * @param items the page, in the order asked for
 * @param next cursor of the next page, if there is one
 * @param previous cursor of the page before, if there is one
 * @param <T> kind of item
 */
public record Page<T>(
        @Schema(description = "The items of this page, in the order asked for.")
        List<T> items,

        @JsonIgnore @Nullable Cursor next,
        @JsonIgnore @Nullable Cursor previous) {

    /** A list that is whole on one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }

    /** The same page, each item seen otherwise. */
    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next, previous);
    }
}
