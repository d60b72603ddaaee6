package nl.nplv.shared.list;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
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
        return value == null ? this : add(attribute, Range.singleValue(value));
    }

    /** Only with one of these values; none given narrows nothing. */
    public <U> Filter<E> in(String attribute, @Nullable Collection<U> values) {
        return values == null || values.isEmpty() ? this : add(attribute, Range.valueList(List.copyOf(values)));
    }

    /** Only among these values; when there are none, nothing is found. */
    public <U> Filter<E> among(String attribute, Collection<U> values) {
        if (values.isEmpty()) {
            restrictions.add(new Nothing<>());
            return this;
        }
        return add(attribute, Range.valueList(List.copyOf(values)));
    }

    /** Only from this value on. */
    public <U extends Comparable<U>> Filter<E> atLeast(String attribute, @Nullable U value) {
        return value == null ? this : add(attribute, Range.greaterThanOrEqualTo(value));
    }

    /** Only up to and with this value. */
    public <U extends Comparable<U>> Filter<E> atMost(String attribute, @Nullable U value) {
        return value == null ? this : add(attribute, Range.lessThanOrEqualTo(value));
    }

    /** From this value on, or up to and with it, when its type is only known as comparable. */
    @SuppressWarnings("unchecked")
    <U extends Comparable<U>> void bound(String attribute, Comparable<?> value, boolean lowest) {
        add(attribute, lowest ? Range.greaterThanOrEqualTo((U) value) : Range.lessThanOrEqualTo((U) value));
    }

    /** Only where the text holds this, in any case. */
    public Filter<E> contains(String attribute, @Nullable String text) {
        return text == null ? this : add(attribute, Range.containing(text, false));
    }

    Class<E> entity() {
        return entity;
    }

    Restriction<E> restriction() {
        return Restriction.all(restrictions);
    }

    private <U> Filter<E> add(String attribute, Range<U> range) {
        restrictions.add(new Narrowed<E, U>(attribute, range));
        return this;
    }

    /** A range of an attribute; Hibernate's own refuses a primitive one. */
    private record Narrowed<E, U>(String attribute, Range<U> range) implements Restriction<E> {
        @Override
        public Predicate toPredicate(Root<? extends E> root, CriteriaBuilder builder) {
            return range.toPredicate(root.<U>get(attribute), builder);
        }

        @Override
        public Restriction<E> negated() {
            throw new UnsupportedOperationException("a list is narrowed, never by what it is not");
        }
    }

    /** What no row meets; Hibernate's own list of values refuses to be empty. */
    private record Nothing<E>() implements Restriction<E> {
        @Override
        public Predicate toPredicate(Root<? extends E> root, CriteriaBuilder builder) {
            return builder.disjunction();
        }

        @Override
        public Restriction<E> negated() {
            return Restriction.unrestricted();
        }
    }
}
