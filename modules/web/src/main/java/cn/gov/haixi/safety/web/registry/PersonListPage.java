package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.person.PersonFilter;
import cn.gov.haixi.safety.registry.person.PersonQueries;
import cn.gov.haixi.safety.registry.person.PersonRow;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

@Named
@ViewScoped
public class PersonListPage implements Serializable {
    @Inject private PersonQueries queries;
    @Inject private Caller caller;
    private final LazyRows<PersonRow> rows = new LazyRows<>(
            (range, sort) -> queries.find(caller.scope(), filter(), sort(sort), range), row -> row.id().value());
    private String text;
    private String organisation;
    private boolean left;

    private PersonFilter filter() {
        return new PersonFilter(text, Given.id(organisation) == null ? null : new OrganisationId(Given.id(organisation)), !left);
    }

    private static PersonFilter.Sort sort(String sort) { return sort == null ? PersonFilter.Sort.ORGANISATION : PersonFilter.Sort.valueOf(sort); }

    public String search() { return "/registry/people?faces-redirect=true&includeViewParams=true"; }

    public LazyDataModel<PersonRow> getRows() { return rows; }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public String getOrganisation() { return organisation; }

    public void setOrganisation(String organisation) { this.organisation = organisation; }

    public boolean isLeft() { return left; }

    public void setLeft(boolean left) { this.left = left; }
}
