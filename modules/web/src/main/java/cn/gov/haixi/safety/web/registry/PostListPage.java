package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.person.PersonQueries;
import cn.gov.haixi.safety.registry.person.PostFilter;
import cn.gov.haixi.safety.registry.person.PostRole;
import cn.gov.haixi.safety.registry.person.PostRow;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

@Named
@ViewScoped
public class PostListPage implements Serializable {
    @Inject private PersonQueries queries;
    @Inject private Caller caller;
    private final LazyRows<PostRow> rows = new LazyRows<>(
            (range, sort) -> queries.findPosts(caller.scope(), filter(), sort(sort), range), row -> row.id().value());
    private String text;
    private String organisation;
    private boolean vacant;
    private PostRole role;

    private PostFilter filter() {
        return new PostFilter(text, Given.id(organisation) == null ? null : new OrganisationId(Given.id(organisation)), vacant, role);
    }

    private static PostFilter.Sort sort(String sort) { return sort == null ? PostFilter.Sort.ORGANISATION : PostFilter.Sort.valueOf(sort); }

    public String search() { return "/registry/posts?faces-redirect=true&includeViewParams=true"; }

    public LazyDataModel<PostRow> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getOrganisation() { return organisation; }

    public void setOrganisation(String organisation) { this.organisation = organisation; }

    public boolean isVacant() { return vacant; }

    public void setVacant(boolean vacant) { this.vacant = vacant; }

    public PostRole getRole() { return role; }

    public void setRole(PostRole role) { this.role = role; }
}
