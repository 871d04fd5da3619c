package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Counts the rounds that started in a period, within a scope, and their scorings; one statement. */
@ApplicationScoped
class RoundFigures {
    private static final String OPEN = "case when r.state = RUNNING and s.round is not null and s.state <> SUBMITTED ";

    @Inject private EntityManager em;

    record Sum(Long ended, Long running, Long late, Long published, Long submitted, Long scoring, Long scoringLate, Long hazards) { }

    Sum started(Scope scope, String regionPath, ObligationPeriod period, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String visible = OwnRounds.visible(scope, parameters);
        var query = em.createQuery("select count(distinct case when r.state in (CLOSED, PUBLISHED) then r.number end), count(distinct case when r.state = RUNNING then r.number end),"
                        + " count(distinct case when r.state = RUNNING and r.endsOn < :today then r.number end), count(distinct case when r.state = PUBLISHED then r.number end),"
                        + " count(case when s.state = SUBMITTED then 1 end), count(" + OPEN + "then 1 end), count(" + OPEN + "and r.endsOn < :today then 1 end), coalesce(sum(s.hazards), 0)"
                        + " from MutualRound r left join Scoring s on s.round = r.id.value where r.startedOn between :first and :last and r.regionPath like :region and " + visible, Sum.class)
                .setParameter("today", today).setParameter("first", period.from()).setParameter("last", period.to()).setParameter("region", regionPath + "%");
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
