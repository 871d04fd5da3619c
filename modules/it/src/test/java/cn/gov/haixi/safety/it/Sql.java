package cn.gov.haixi.safety.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Looks into the database past the application, for what a test must see there and no query tells. Inside the container only. */
public final class Sql {
    private Sql() { }

    /** What to do with a connection of the platform's own data source. */
    public interface Work<T> { T with(Connection connection) throws SQLException; }

    public static <T> T with(Work<T> work) {
        try (Connection connection = ((DataSource) new InitialContext().lookup("java:jboss/datasources/safety")).getConnection()) {
            return work.with(connection);
        } catch (SQLException | NamingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @return the first column of the only row, as a number */
    public static long number(String sql, Object... args) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, args); ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no row: " + sql);
                }
                return found.getLong(1);
            }
        });
    }

    /** @return the first column of all rows */
    public static Set<String> strings(String sql, Object... args) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, args); ResultSet found = statement.executeQuery()) {
                Set<String> strings = new LinkedHashSet<>();
                while (found.next()) {
                    strings.add(found.getString(1));
                }
                return strings;
            }
        });
    }

    /** @return how many rows it changed; committed at once */
    public static int update(String sql, Object... args) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, args)) {
                return statement.executeUpdate();
            }
        });
    }

    /** All that the database holds, one row a line, columns as text and bytes as text too: a test looks here for what must be nowhere in clear. */
    public static List<String> dump() {
        return with(connection -> {
            List<String> lines = new ArrayList<>();
            for (String table : tables(connection)) {
                try (PreparedStatement statement = connection.prepareStatement("select * from " + table); ResultSet rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        StringBuilder line = new StringBuilder(table);
                        for (int column = 1; column <= columns; column++) {
                            Object value = rows.getObject(column);
                            line.append('|').append(value instanceof byte[] bytes ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8) : rows.getString(column));
                        }
                        lines.add(line.toString());
                    }
                }
            }
            return lines;
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                if (!"INFORMATION_SCHEMA".equalsIgnoreCase(found.getString("TABLE_SCHEM"))) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            return tables;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... args) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i] instanceof java.util.UUID id ? bytes(id) : args[i]);
        }
        return statement;
    }

    private static byte[] bytes(java.util.UUID id) {
        return java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
