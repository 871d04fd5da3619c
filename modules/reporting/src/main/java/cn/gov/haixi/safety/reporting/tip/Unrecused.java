package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Scope;
import jakarta.persistence.TypedQuery;

/**
 * The condition that every query over tips, or over what hangs on them, must bear: whoever is named in a tip, and the owner of whom it accuses,
 * finds nothing of it, neither in a list nor in a count (M3.5).
 */
public final class Unrecused {
    private Unrecused() { }

    /** @param tipId HQL expression of the tip's id, a UUID */
    public static String tip(String tipId) { return " and " + condition(tipId); }

    static String condition(String tipId) { return "not exists (select 1 from Recusal q where q.tip.value = " + tipId + " and q.party in (:parties))"; }

    public static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope) { return query.setParameter("parties", scope.parties()); }
}
