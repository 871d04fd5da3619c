package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.SearchText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads score sheets: those who score by them and those who are scored may read them beforehand. */
@Stateless
@RolesAllowed({Permission.MUTUAL_KEEP, Permission.MUTUAL_SCORE, Permission.HAZARD_SEE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScoreSheetQueries {
    private static final String ROW = "select s.id, s.title, s.edition, s.category, s.industry, s.regionPath, s.keeper, s.state, s.full, s.items, s.issuedOn";
    private static final UUID NOBODY = Ids.next();

    @Inject private EntityManager em;
    @Inject private KnownSheets known;
    @Inject private Caller caller;

    /** The newest first. */
    public Page<SheetRow> find(@NotNull Scope scope, @NotNull SheetFilter filter, @NotNull PageRange range) {
        Map<String, Object> parameters = new HashMap<>();
        String from = from(scope, filter, parameters);
        var rows = bind(em.createQuery(ROW + from + " order by s.id desc", SheetRow.class), parameters).setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = bind(em.createQuery("select count(*) from (select 1 as one" + from + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class), parameters).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** What a round may be planned with. */
    public List<SheetRow> inForce(@NotNull Scope scope) { return find(scope, new SheetFilter(SheetState.IN_FORCE, null, null), new PageRange(0, PageRange.MOST)).rows(); }

    /** @throws SheetNotFound also when it is not this caller's to see */
    public SheetCase get(@NotNull Scope scope, ScoreSheetId id) {
        ScoreSheet sheet = known.visible(scope, id);
        return new SheetCase(sheet.row(), sheet.version(), known.items(id), caller.may(Permission.MUTUAL_KEEP) && sheet.keeper().equals(scope.organisation()));
    }

    private static String from(Scope scope, SheetFilter filter, Map<String, Object> parameters) {
        parameters.putAll(Map.of("scope", scope.like(), "path", scope.regionPath(), "own", scope.organisation() == null ? NOBODY : scope.organisation()));
        StringBuilder from = new StringBuilder(" from ScoreSheet s where").append(KnownSheets.VISIBLE);
        and(from, parameters, "s.state = :state", "state", filter.state());
        and(from, parameters, "s.category = :category", "category", filter.category());
        and(from, parameters, "s.title like :text escape '!'", "text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null));
        return from.toString();
    }

    private static void and(StringBuilder from, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            from.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
