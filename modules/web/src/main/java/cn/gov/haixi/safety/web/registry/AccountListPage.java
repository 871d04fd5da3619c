package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.account.AccountFilter;
import cn.gov.haixi.safety.registry.account.AccountQueries;
import cn.gov.haixi.safety.registry.account.AccountRow;
import cn.gov.haixi.safety.registry.account.AccountState;
import cn.gov.haixi.safety.registry.account.RoleId;
import cn.gov.haixi.safety.registry.account.RoleQueries;
import cn.gov.haixi.safety.registry.account.RoleRow;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.LazyDataModel;

@Named
@ViewScoped
public class AccountListPage implements Serializable {
    @Inject private AccountQueries queries;
    @Inject private RoleQueries roleQueries;
    @Inject private Caller caller;
    private String text;
    private AccountState state;
    private String role;
    private List<RoleRow> roles;
    private final LazyRows<AccountRow> rows = new LazyRows<>(this::load, row -> row.id().value());

    private Page<AccountRow> load(PageRange range, String sort) {
        var by = sort == null ? AccountFilter.Sort.NAME : AccountFilter.Sort.valueOf(sort);
        var filter = new AccountFilter(text, state, Given.id(role) == null ? null : new RoleId(Given.id(role)));
        return queries.find(caller.scope(), filter, by, range);
    }

    public LazyDataModel<AccountRow> getRows() { return rows; }

    public AccountState[] getStates() { return AccountState.values(); }

    public List<RoleRow> getRoles() {
        if (roles == null) {
            roles = roleQueries.all();
        }
        return roles;
    }

    public String getText() { return text; }

    public void setText(String text) { this.text = text; }

    public AccountState getState() { return state; }

    public void setState(AccountState state) { this.state = state; }

    public String getRole() { return role; }

    public void setRole(String role) { this.role = role; }
}
