package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What may be done to posts: set up, hand over, leave vacant, abolish. */
@Stateless
@RolesAllowed(Permission.REGISTRY_EDIT)
public class Posts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    public PostId setUp(@NotNull @Valid PostDraft draft) {
        OrganisationRow organisation = organisations.get(draft.organisation());
        if (!PersonQueries.visible(caller.scope(), organisation.regionPath(), organisation.id().value())) {
            throw new OrganisationOutOfReach();
        }
        Post post = new Post(draft, organisation);
        em.persist(post);
        log("set-up", post, "");
        return post.id();
    }

    public void rename(@NotNull PostId id, @NotBlank @Size(max = 80) String title) {
        Post post = get(id);
        String before = post.title();
        post.rename(title);
        log("renamed", post, before + " → ");
    }

    /** @param day the next holder's first day */
    public void handOver(@NotNull PostId id, @NotNull PersonId to, @NotNull LocalDate day) {
        Post post = get(id);
        Person next = em.find(Person.class, to);
        if (next == null || !PersonQueries.visible(caller.scope(), next.regionPath(), next.row().organisation().value())) {
            throw new PersonNotFound(to);
        }
        post.handOver(next, day);
        log("handed-over", post, day + " ");
    }

    public void vacate(@NotNull PostId id, @NotNull LocalDate lastDay) {
        Post post = get(id);
        post.vacate(lastDay);
        log("vacated", post, lastDay + " ");
    }

    public void abolish(@NotNull PostId id, @NotNull LocalDate lastDay) {
        Post post = get(id);
        post.abolish(lastDay);
        log("abolished", post, lastDay + " ");
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
