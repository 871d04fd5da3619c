package cn.gov.haixi.safety.reporting.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The prints that new tips are compared with for the abuse list. Who decides on them, the feature {@code abuse} knows. */
@ApplicationScoped
public class ListedContents {
    @Inject private EntityManager em;

    /** Whether a tip's words are long enough, or its picture telling enough, to know another by. */
    public boolean telling(UUID tip) {
        Fingerprint sample = em.find(Fingerprint.class, tip);
        return sample != null && (sample.tellingText(ListedContent.LEAST_LETTERS) != null || sample.picture() != null);
    }

    /** @param regionPath where it counts, with all below */
    public void list(UUID abuse, UUID tip, String regionPath, LocalDate until) { em.persist(new ListedContent(abuse, regionPath, em.find(Fingerprint.class, tip), until)); }

    public void drop(UUID abuse) {
        em.createQuery("delete from ListedContent c where c.abuse = :abuse").setParameter("abuse", abuse).executeUpdate();
    }

    Optional<ListedContent> like(Print print, int letters, String regionPath, LocalDate today) {
        return em.createQuery("select c from ListedContent c where c.until >= :today and :path like concat(c.regionPath, '%')", ListedContent.class)
                .setParameter("today", today).setParameter("path", regionPath).getResultStream().filter(one -> one.like(print, letters)).findFirst();
    }
}
