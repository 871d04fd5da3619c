package cn.gov.haixi.safety.platform;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/** The conditions of a list's query. Only those that were asked for are written, so that the database can choose an index by them. */
public final class Conditions {
    private final StringBuilder written = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Conditions and(String condition) {
        written.append(" and ").append(condition);
        return this;
    }

    /**
     * @param condition says {@code :name} once or more
     * @param value null when nothing is asked: the condition is left out
     */
    public Conditions and(String condition, String name, Object value) {
        if (value != null) {
            and(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /**
     * That a row lies in a region. County units have nothing below them: equality lets one index serve both the filter and the order; the whole
     * prefecture needs no condition at all.
     *
     * @param column where the row says its region's path
     * @param path null for anywhere
     */
    public Conditions in(String column, String name, String path) { return and(column + " = :" + name, name, path == null || Scope.isWhole(path) ? null : path); }

    /** As they stand behind {@code where}; true when nothing was asked. */
    @Override public String toString() { return written.toString(); }

    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
