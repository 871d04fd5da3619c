package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.person.PostDraft;
import cn.gov.haixi.safety.registry.person.PostRole;
import cn.gov.haixi.safety.registry.person.Posts;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Sets up a post. */
@Named
@ViewScoped
public class PostEditPage implements Serializable {
    @Inject private Posts posts;
    @Inject private Notices notices;
    private String title;
    private String organisation;
    private LocalDate validFrom;
    private PostRole role = PostRole.OTHER;

    public String save() {
        var id = posts.setUp(new PostDraft(title, new OrganisationId(Given.id(organisation)), validFrom, role));
        notices.done("registry.saved");
        return "/registry/post?faces-redirect=true&id=" + id.value();
    }

    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    public String getOrganisation() { return organisation; }

    public void setOrganisation(String organisation) { this.organisation = organisation; }

    public LocalDate getValidFrom() { return validFrom; }

    public void setValidFrom(LocalDate validFrom) { this.validFrom = validFrom; }

    public PostRole getRole() { return role; }

    public void setRole(PostRole role) { this.role = role; }
}
