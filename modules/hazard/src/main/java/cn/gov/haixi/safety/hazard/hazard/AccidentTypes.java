package cn.gov.haixi.safety.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.jpa.HibernateHints;

/** The lists of GB 6441: that of 1986 and, from 2026-07-01, that of 2025. A national standard, kept in memory. */
@ApplicationScoped
public class AccidentTypes {
    @Inject private EntityManager em;

    /** The list in force on the day of a find, in its own order. */
    public List<AccidentTypeRow> on(LocalDate day) { return all().stream().filter(type -> type.inForceOn(day)).toList(); }

    /** Of any edition. */
    public AccidentTypeRow get(String code) { return all().stream().filter(type -> type.code().equals(code)).findFirst().orElseThrow(() -> new AccidentTypeRefused(code)); }

    void check(String code, LocalDate foundOn) {
        if (on(foundOn).stream().noneMatch(type -> type.code().equals(code))) {
            throw new AccidentTypeRefused(code);
        }
    }

    List<AccidentTypeRow> all() {
        return em.createQuery("select t from AccidentType t order by t.validFrom desc, t.place", AccidentType.class).setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultStream().map(AccidentType::row).toList();
    }
}
