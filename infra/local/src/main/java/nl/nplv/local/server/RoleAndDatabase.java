package nl.nplv.local.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Statements that cannot take parameters: PostgreSQL itself quotes what goes into them. */
record RoleAndDatabase(Connection connection) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    void role(String role, String password) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", role)) {
            execute("create role %I nosuperuser nocreatedb nocreaterole noreplication", name(role));
        }
        execute("alter role %I login password %L", name(role), password);
    }

    void database(String database, String owner) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", database)) {
            execute("create database %I owner %I", name(database), name(owner));
        }
        execute("revoke all on database %I from public", name(database));
        execute("revoke connect on database postgres from public");
    }

    void drop(String database) throws SQLException {
        execute("drop database if exists %I with (force)", name(database));
    }

    private static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("not a name of a role or database: " + text);
        }
        return text;
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private void execute(String template, String... arguments) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(quoted(template, arguments));
        }
    }

    private String quoted(String template, String... arguments) throws SQLException {
        try (var statement = connection.prepareStatement("select format(?, variadic ?)")) {
            statement.setString(1, template);
            statement.setArray(2, connection.createArrayOf("text", arguments));
            var result = statement.executeQuery();
            result.next();
            return result.getString(1);
        }
    }
}
