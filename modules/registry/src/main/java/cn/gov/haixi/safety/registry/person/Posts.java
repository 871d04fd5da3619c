package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.Line;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** What may be done to posts: set up, correct, hand over, leave vacant, abolish. */
@Stateless
@RolesAllowed(Permission.REGISTRY_EDIT)
public class Posts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;
    @Inject private Event<PostHandedOver> handedOver;
    @Inject private Event<PostAbolished> abolished;

    public PostId setUp(@NotNull @Valid PostDraft draft) {
        OrganisationRow organisation = organisations.get(draft.organisation());
        if (!PersonQueries.visible(caller.scope(), organisation.regionPath(), organisation.id().value())) {
            throw new OrganisationOutOfReach();
        }
        Post post = new Post(draft, organisation);
        requireOneHead(post, draft.role(), organisation);
        em.persist(post);
        flush(post, organisation);
        log("set-up", post, "");
        return post.id();
    }

    /** Corrects the title, and what the post answers for. */
    public void correct(@NotNull PostId id, @NotBlank @Size(max = 80) String title, @NotNull PostRole role) {
        Post post = get(id);
        OrganisationRow organisation = organisations.get(post.organisation());
        String before = post.title() + " " + post.role();
        requireOneHead(post, role, organisation);
        post.correct(Line.of(title), role, organisation);
        flush(post, organisation);
        log("corrected", post, before + " → " + role + " ");
    }

    /**
     * @param day the next holder's first day
     * @param note what is handed over: files, matters under way; null or blank when nothing is said
     */
    public void handOver(@NotNull PostId id, @NotNull PersonId to, @NotNull @CivilDay LocalDate day, @Size(max = 1000) String note) {
        Post post = get(id);
        Person next = em.find(Person.class, to);
        if (next == null || !PersonQueries.visible(caller.scope(), next.regionPath(), next.row().organisation().value())) {
            throw new PersonNotFound(to);
        }
        PersonId from = post.holder().map(Person::id).orElse(null);
        post.handOver(next, day, note);
        log("handed-over", post, day + " ");
        handedOver.fire(new PostHandedOver(id, post.title(), from, to, day, note == null ? "" : note.strip()));
    }

    public void vacate(@NotNull PostId id, @NotNull @CivilDay LocalDate lastDay) {
        Post post = get(id);
        post.vacate(lastDay);
        log("vacated", post, lastDay + " ");
    }

    public void abolish(@NotNull PostId id, @NotNull @CivilDay LocalDate lastDay) {
        Post post = get(id);
        post.abolish(lastDay);
        log("abolished", post, lastDay + " ");
        abolished.fire(new PostAbolished(id, post.title(), lastDay));
    }

    private void requireOneHead(Post post, PostRole role, OrganisationRow organisation) {
        if (!role.head()) {
            return;
        }
        boolean taken = !em.createQuery("select p.id.value from Post p where p.organisation.value = :organisation and p.role = :role and p.id.value <> :post"
                        + " and (p.validTo is null or p.validTo >= :from) and (:to is null or p.validFrom <= :to)", UUID.class)
                .setParameter("organisation", organisation.id().value()).setParameter("role", role).setParameter("post", post.id().value())
                .setParameter("from", post.validFrom()).setParameter("to", post.validTo()).getResultList().isEmpty();
        if (taken) {
            throw new HeadAlreadyThere(role, organisation.name());
        }
    }

    /** The unique index speaks last: two clerks may set up the same head at once. */
    private void flush(Post post, OrganisationRow organisation) {
        try {
            em.flush();
        } catch (ConstraintViolationException twice) {
            throw new HeadAlreadyThere(post.role(), organisation.name());
        }
    }

    private Post get(PostId id) {
        Post post = em.find(Post.class, id);
        if (post == null || !PersonQueries.visible(caller.scope(), post.regionPath(), post.organisation().value())) {
            throw new PostNotFound(id);
        }
        return post;
    }

    private void log(String act, Post post, String detail) {
        audit.append("registry.post.audit." + act, "registry.post", post.id().value(), detail + post.title());
    }
}
