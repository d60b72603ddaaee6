package nl.nplv.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.nplv.shared.feed.EventFeed;
import nl.nplv.shared.feed.ReceivedEvent;

/** Adds up what moved on accounts of "another service". */
@ApplicationScoped
class BalanceFeed implements EventFeed {
    private final AgroalDataSource database;
    private final Set<ReceivedEvent> stumbledOn = ConcurrentHashMap.newKeySet();

    BalanceFeed(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "balances";
    }

    @Override
    public String topic() {
        return "nplv.elsewhere.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (event.name()) {
            case "money-moved.v1" -> add(event);
            case "money-stumbled.v1" -> {
                add(event);
                if (stumbledOn.add(event)) {
                    throw new IllegalStateException("only the first time");
                }
            }
            case "money-lost.v1" -> {
                add(event);
                throw new IllegalStateException("account of the secret Mr X");
            }
            default -> {
                // of no use here
            }
        }
    }

    private void add(ReceivedEvent event) {
        var sql = """
                insert into balance as b (account, amount, applied) values (?, ?, ?) on conflict (account) do update
                set amount = b.amount + excluded.amount, applied = b.applied || ',' || excluded.applied""";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, event.subject());
            statement.setBigDecimal(
                    2, new BigDecimal(event.data().path("amount").asText()));
            statement.setString(3, String.valueOf(event.aggregateVersion()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("balance not kept", e);
        }
    }

    @Override
    public void clear() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from balance")) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("balances not cleared", e);
        }
    }
}
