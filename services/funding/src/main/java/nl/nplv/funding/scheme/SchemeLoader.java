package nl.nplv.funding.scheme;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.nplv.funding.FundingConfig;
import nl.nplv.funding.ministry.Ministry;
import nl.nplv.funding.window.ApplicationWindow;
import nl.nplv.funding.window.WindowView;
import nl.nplv.shared.change.Changes;
import nl.nplv.shared.identity.Actor;
import nl.nplv.shared.identity.Role;
import nl.nplv.shared.identity.Tier;

/**
 * Announces the schemes of DOMAIN 4 that are not there yet, and at the first start its windows, through the domain; what
 * is there it leaves alone.
 */
@ApplicationScoped
class SchemeLoader {
    private final FundingSchemes schemes;
    private final Changes changes;
    private final EntityManager entities;
    private final FundingConfig config;

    SchemeLoader(FundingSchemes schemes, Changes changes, EntityManager entities, FundingConfig config) {
        this.schemes = schemes;
        this.changes = changes;
        this.entities = entities;
        this.config = config;
    }

    @Transactional
    void load(@Observes StartupEvent event) {
        if (!config.loadSchemes()) {
            return;
        }
        // two replicas may start at once
        entities.createNativeQuery("lock table funding_scheme in share row exclusive mode")
                .executeUpdate();
        var known = schemes.codes();
        read("schemes").stream()
                .filter(row -> !known.contains(new SchemeCode(value(row, "code"))))
                .forEach(this::announce);
        if (known.isEmpty()) {
            read("windows").forEach(this::announceWindow);
        }
    }

    private void announce(Map<String, String> row) {
        var owner = Ministry.valueOf(value(row, "owner"));
        var by = platformAs(owner);
        var scheme = new FundingScheme(new SchemeCode(value(row, "code")), owner, SchemeRow.terms(row));
        changes.record(scheme, by, scheme.announce(by), FundingSchemeView::of);
    }

    private void announceWindow(Map<String, String> row) {
        var organiser = Ministry.valueOf(value(row, "organiser"));
        var by = platformAs(organiser);
        var window = new ApplicationWindow(
                value(row, "name"),
                organiser,
                LocalDate.parse(value(row, "opens")),
                LocalDate.parse(value(row, "closes")));
        changes.record(window, by, window.announce(by), WindowView::of);
    }

    /** The platform, for the ministry that owns what is loaded. */
    private static Actor platformAs(Ministry ministry) {
        return new Actor(ministry.name(), Tier.NATIONAL, Role.MIN, Set.of(), "nplv", "none");
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> read(String name) {
        try (var csv = Objects.requireNonNull(
                        SchemeLoader.class.getResourceAsStream("/reference/" + name + ".csv"), name);
                var rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(csv)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
