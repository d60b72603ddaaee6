package nl.nplv.wbmgp.act.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Facts of a golden case by name; a name that is not asked for is a mistake in the file. */
final class Facts {
    private final String where;
    private final Map<String, @Nullable Object> facts;
    private final List<Facts> inner = new ArrayList<>();

    private Facts(String where, Map<String, @Nullable Object> facts) {
        this.where = where;
        this.facts = facts;
    }

    static Facts of(String where, Object yaml) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        ((Map<?, ?>) yaml).forEach((name, value) -> facts.put(String.valueOf(name), value));
        return new Facts(where, facts);
    }

    /** The same, with nothing read yet. */
    Facts fresh() {
        return new Facts(where, new LinkedHashMap<>(facts));
    }

    /** The same with the facts of another in their place; what the other leaves out stays. */
    Facts with(Facts other) {
        var merged = new LinkedHashMap<>(facts);
        other.facts.forEach((name, value) -> merged.put(name, merged(facts.get(name), value)));
        return new Facts(other.where, merged);
    }

    private @Nullable Object merged(@Nullable Object mine, @Nullable Object theirs) {
        return mine instanceof Map && theirs instanceof Map
                ? Facts.of(where, mine).with(Facts.of(where, theirs)).facts
                : theirs;
    }

    boolean has(String name) {
        return facts.get(name) != null;
    }

    String text(String name) {
        return String.valueOf(Objects.requireNonNull(facts.remove(name), () -> where + " lacks " + name));
    }

    boolean yes(String name) {
        return Boolean.parseBoolean(text(name));
    }

    @Nullable Boolean yesOrUnknown(String name) {
        return isMissing(name) ? null : yes(name);
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    BigDecimal amount(String name) {
        return new BigDecimal(text(name));
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    @Nullable LocalDate dayOrNone(String name) {
        return isMissing(name) ? null : day(name);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    List<String> words(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    List<Facts> each(String name) {
        return list(name).stream().map(this::inner).toList();
    }

    @Nullable Facts inside(String name) {
        return isMissing(name) ? null : inner(Objects.requireNonNull(facts.remove(name)));
    }

    void mustBeRead() {
        if (!facts.isEmpty()) {
            throw new IllegalStateException(where + " has facts that nothing reads: " + facts.keySet());
        }
        inner.forEach(Facts::mustBeRead);
    }

    private Facts inner(Object yaml) {
        var facts = of(where, yaml);
        inner.add(facts);
        return facts;
    }

    private List<?> list(String name) {
        return isMissing(name) ? List.of() : new ArrayList<>((List<?>) Objects.requireNonNull(facts.remove(name)));
    }

    private boolean isMissing(String name) {
        return !has(name) && (!facts.containsKey(name) || facts.remove(name) == null);
    }
}
