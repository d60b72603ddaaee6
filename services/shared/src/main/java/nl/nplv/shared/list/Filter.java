package nl.nplv.shared.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; a parameter that was not given narrows nothing.
 *
 * @param <E> the entity
 */
public final class Filter<E> {
    private final Class<E> entity;
    private final List<Restriction<? super E>> restrictions = new ArrayList<>();

    /** Everything, to be narrowed. */
    public Filter(Class<E> entity) {
        this.entity = entity;
    }

    /** Only with exactly this value. */
    public <U> Filter<E> equal(String attribute, @Nullable U value) {
        return value == null ? this : add(Restriction.restrict(entity, attribute, Range.singleValue(value)));
    }

    /** Only with one of these values; none given narrows nothing. */
    public <U> Filter<E> in(String attribute, @Nullable Collection<U> values) {
        return values == null || values.isEmpty()
                ? this
                : add(Restriction.restrict(entity, attribute, Range.valueList(List.copyOf(values))));
    }

    /** Only from this value on. */
    public <U extends Comparable<U>> Filter<E> atLeast(String attribute, @Nullable U value) {
        return value == null ? this : add(Restriction.restrict(entity, attribute, Range.greaterThanOrEqualTo(value)));
    }

    /** Only up to and with this value. */
    public <U extends Comparable<U>> Filter<E> atMost(String attribute, @Nullable U value) {
        return value == null ? this : add(Restriction.restrict(entity, attribute, Range.lessThanOrEqualTo(value)));
    }

    /** From this value on, or up to and with it, when its type is only known as comparable. */
    @SuppressWarnings("unchecked")
    <U extends Comparable<U>> void bound(String attribute, Comparable<?> value, boolean lowest) {
        add(Restriction.restrict(
                entity,
                attribute,
                lowest ? Range.greaterThanOrEqualTo((U) value) : Range.lessThanOrEqualTo((U) value)));
    }

    /** Only where the text holds this, in any case. */
    public Filter<E> contains(String attribute, @Nullable String text) {
        return text == null ? this : add(Restriction.restrict(entity, attribute, Range.containing(text, false)));
    }

    Class<E> entity() {
        return entity;
    }

    Restriction<E> restriction() {
        return Restriction.all(restrictions);
    }

    private Filter<E> add(Restriction<E> restriction) {
        restrictions.add(restriction);
        return this;
    }
}
