package nl.nplv.shared.list;

import static nl.nplv.shared.problem.CommonProblem.INVALID_PARAMETER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.nplv.shared.problem.RuleViolation;
import nl.nplv.shared.problem.Violation;
import org.hibernate.Session;
import org.hibernate.query.KeyedPage;
import org.hibernate.query.KeyedPage.KeyInterpretation;
import org.hibernate.query.Order;
import org.hibernate.query.SortDirection;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;

/** Reads one page of a list by its key, so that page 10,000 costs as much as page 1 and nothing is skipped or doubled. */
@ApplicationScoped
public class Listing {
    private final EntityManager entities;
    private final ObjectMapper json;

    Listing(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * The page asked for.
     *
     * @param sortable attributes that the list may be sorted by, besides {@code id} and {@code updatedAt}; none may be null
     * @throws RuleViolation INVALID_PARAMETER for an unknown sort field or a foreign cursor
     */
    public <E> Page<E> page(Filter<E> filter, PageQuery query, Set<String> sortable) {
        if (query.updatedAtGte != null) {
            filter.atLeast("updatedAt", query.updatedAtGte.toInstant());
        }
        var orders = orders(filter.entity(), query.sort, sortable);
        var at = at(orders, query);
        bound(filter, at);
        var session = entities.unwrap(Session.class);
        var result = SelectionSpecification.create(filter.entity())
                .restrict(filter.restriction())
                .createQuery(session)
                // nothing is written outside a transaction, so no copy to compare with is kept there
                .setReadOnly(!session.isJoinedToTransaction())
                .getKeyedResultList(at);
        return new Page<>(
                result.getResultList(),
                result.isLastPage() ? null : cursor(result.getNextPage(), query.sort, false),
                result.isFirstPage() ? null : cursor(result.getPreviousPage(), query.sort, true));
    }

    /** What the key implies for the first sort field, said plainly: the database then starts its index there. */
    private <E> void bound(Filter<E> filter, KeyedPage<E> at) {
        var first = at.getKeyDefinition().getFirst();
        // a range on a primitive attribute is none for Hibernate; such lists do without
        if (at.getKey() != null && !typeOf(first).isPrimitive()) {
            var ascending = first.direction() == SortDirection.ASCENDING;
            var forward = at.getKeyInterpretation() == KeyInterpretation.KEY_OF_LAST_ON_PREVIOUS_PAGE;
            filter.bound(first.attributeName(), at.getKey().getFirst(), ascending == forward);
        }
    }

    private static <E> List<Order<? super E>> orders(Class<E> entity, String sort, Set<String> sortable) {
        var orders = new ArrayList<Order<? super E>>();
        for (var field : sort.split(",", -1)) {
            var descending = field.startsWith("-");
            var name = descending ? field.substring(1) : field;
            if (!sortable.contains(name) && !name.equals("id") && !name.equals("updatedAt")) {
                throw new RuleViolation(
                        INVALID_PARAMETER,
                        Violation.parameter("query", "sort", "INVALID_PARAMETER", "cannot sort by " + name));
            }
            orders.add(Order.by(entity, name, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING));
        }
        if (orders.stream().noneMatch(order -> order.attributeName().equals("id"))) {
            orders.add(Order.asc(entity, "id"));
        }
        return orders;
    }

    private <E> KeyedPage<E> at(List<Order<? super E>> orders, PageQuery query) {
        if (query.cursor == null) {
            return org.hibernate.query.Page.first(query.limit).keyedBy(orders);
        }
        var cursor = Cursor.decode(query.cursor, query.sort);
        if (cursor.key().size() != orders.size()) {
            throw Cursor.invalid();
        }
        var meaning = cursor.back()
                ? KeyInterpretation.KEY_OF_FIRST_ON_NEXT_PAGE
                : KeyInterpretation.KEY_OF_LAST_ON_PREVIOUS_PAGE;
        // any page but the first, so that Hibernate looks for one before it; the key says where, not the number
        return org.hibernate.query.Page.page(query.limit, 1).keyedBy(orders).withKey(key(orders, cursor), meaning);
    }

    private <E> List<Comparable<?>> key(List<Order<? super E>> orders, Cursor cursor) {
        var key = new ArrayList<Comparable<?>>();
        for (int i = 0; i < orders.size(); i++) {
            key.add(value(cursor.key().get(i), typeOf(orders.get(i))));
        }
        return key;
    }

    private Class<?> typeOf(Order<?> order) {
        return entities.getMetamodel()
                .entity(order.entityClass())
                .getAttribute(order.attributeName())
                .getJavaType();
    }

    private Comparable<?> value(JsonNode value, Class<?> type) {
        try {
            return (Comparable<?>) Objects.requireNonNull(json.treeToValue(value, type));
        } catch (JsonProcessingException | NullPointerException e) {
            throw Cursor.invalid();
        }
    }

    private @Nullable Cursor cursor(@Nullable KeyedPage<?> page, String sort, boolean back) {
        return Optional.ofNullable(page)
                .map(KeyedPage::getKey)
                .map(key -> key.stream()
                        .map(value -> json.<JsonNode>valueToTree(value))
                        .toList())
                .map(key -> new Cursor(sort, back, key))
                .orElse(null);
    }
}
