package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.parameter.Dated;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who must have liability insurance by the rule of a day, and whether he has it on that day, for no less than the least sum. Two statements: the register gives today's enterprises of
 * the industries, the policies of the day are laid beside them.
 */
@ApplicationScoped
class Standings {
    @Inject private EntityManager em;
    @Inject private Parameters parameters;
    @Inject private EnterpriseQueries enterprises;

    record Standing(int insured, int uninsured) { }

    /**
     * @param held a policy on that day
     * @param enough one whose sum for one person is no less than it must be
     * @param until the last day of any policy begun by then
     */
    private record Cover(boolean held, boolean enough, LocalDate until) {
        static final Cover NONE = new Cover(false, false, null);
    }

    Dated<String> rule(LocalDate on) { return parameters.text("hazard.insurance.must", on); }

    /** By region and name. */
    List<UninsuredRow> uninsured(Scope scope, LocalDate on, String regionPath) {
        Map<UUID, Cover> covers = covers(scope, on);
        return must(scope, on, regionPath).stream().filter(row -> !cover(covers, row).enough()).map(row -> new UninsuredRow(row, cover(covers, row).until(), cover(covers, row).held())).toList();
    }

    Standing of(Scope scope, LocalDate on) {
        List<EnterpriseRow> must = must(scope, on, null);
        Map<UUID, Cover> covers = covers(scope, on);
        int held = (int) must.stream().filter(row -> cover(covers, row).enough()).count();
        return new Standing(held, must.size() - held);
    }

    private List<EnterpriseRow> must(Scope scope, LocalDate on, String regionPath) {
        return enterprises.ofIndustries(scope, MustInsure.of(rule(on).value()).beginnings(), regionPath);
    }

    private static Cover cover(Map<UUID, Cover> covers, EnterpriseRow row) { return covers.getOrDefault(row.id().value(), Cover.NONE); }

    /** @param ended the first day on which one that ended early no longer counted */
    private static LocalDate last(LocalDate until, LocalDate ended) {
        return ended == null || until != null && !until.isBefore(ended) ? until : ended.minusDays(1);
    }

    private Map<UUID, Cover> covers(Scope scope, LocalDate on) {
        boolean one = scope.reach() == Scope.Reach.ENTERPRISE;
        Map<UUID, Cover> covers = new HashMap<>();
        String runs = "p.until >= :on and (p.terminatedOn is null or p.terminatedOn > :on)";
        em.createQuery("select p.enterprise, max(case when " + runs + " then 1 else 0 end), max(case when " + runs + " and p.belowLeast = false then 1 else 0 end),"
                        + " max(case when p.terminatedOn is null then p.until end), max(p.terminatedOn) from Policy p"
                        + " where p.from <= :on and (:enterprise is null or p.enterprise = :enterprise) and p.regionPath like :scope group by p.enterprise", Object[].class)
                .setParameter("on", on).setParameter("enterprise", one ? scope.enterprise() : null).setParameter("scope", scope.like())
                .getResultStream().forEach(row -> covers.put((UUID) row[0], new Cover(((Number) row[1]).intValue() == 1, ((Number) row[2]).intValue() == 1, last((LocalDate) row[3], (LocalDate) row[4]))));
        return covers;
    }
}
