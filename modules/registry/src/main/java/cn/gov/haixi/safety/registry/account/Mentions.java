package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Finds which bodies and which people with an account a text names, by their whole names or the short ones that people use
 * (parameter {@code registry.short-names}). It would rather find one too many: who handles a case can say that somebody was mentioned only.
 */
@ApplicationScoped
public class Mentions {
    static final String SHORT_NAMES = "registry.short-names";
    private static final int LEAST_HINT = 2;

    @Inject private EntityManager em;
    @Inject private OrganisationQueries organisations;
    @Inject private Parameters parameters;
    @Inject private Clock clock;

    /** @param region where the text is about: its own bodies may be named without its name */
    public List<Mention> in(String text, RegionRow region) {
        var names = new NamesInText(text, region.name(), parameters.text(SHORT_NAMES, LocalDate.now(clock)).value());
        List<Mention> found = new ArrayList<>();
        for (OrganisationRow body : organisations.today()) {
            if (names.organisation(body.name(), body.regionPath().equals(region.path()))) {
                found.add(new Mention(body.id().value(), false, body.name(), body.id().value()));
            }
        }
        em.createQuery("select a.id.value, a.person, a.organisation from Account a where a.organisation is not null and a.state = :open"
                        + " and :text like concat('%', substring(a.person, 1, " + LEAST_HINT + "), '%')", Object[].class)
                .setParameter("open", AccountState.OPEN).setParameter("text", NamesInText.unspaced(text)).getResultStream()
                .filter(row -> names.person((String) row[1]))
                .forEach(row -> found.add(new Mention((UUID) row[0], true, (String) row[1], (UUID) row[2])));
        return found;
    }
}
