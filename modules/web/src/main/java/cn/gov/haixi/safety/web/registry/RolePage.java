package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.RoleDraft;
import cn.gov.haixi.safety.registry.account.RoleId;
import cn.gov.haixi.safety.registry.account.RoleQueries;
import cn.gov.haixi.safety.registry.account.RoleRow;
import cn.gov.haixi.safety.registry.account.Roles;
import cn.gov.haixi.safety.web.platform.Given;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One role: made, changed or removed. */
@Named
@ViewScoped
public class RolePage implements Serializable {
    private static final String LIST = "/registry/roles?faces-redirect=true";
    @Inject private RoleQueries queries;
    @Inject private Roles roles;
    private String id;
    private String name;
    private Permission.Kind kind = Permission.Kind.BUSINESS;
    private List<String> chosen = new ArrayList<>();
    private long holders;

    public void load() {
        if (id != null) {
            RoleRow role = queries.get(new RoleId(Given.id(id)));
            name = role.name();
            kind = role.kind();
            chosen = new ArrayList<>(role.permissions());
            holders = role.holders();
        }
    }

    public String save() {
        RoleDraft draft = new RoleDraft(name, kind, Set.copyOf(chosen));
        if (id == null) {
            roles.define(draft);
        } else {
            roles.change(new RoleId(Given.id(id)), draft);
        }
        return LIST;
    }

    public String remove() {
        roles.remove(new RoleId(Given.id(id)));
        return LIST;
    }

    public Permission.Kind[] getKinds() { return Permission.Kind.values(); }

    public List<String> getPermissions() { return kind.permissions().stream().sorted().toList(); }

    public long getHolders() { return holders; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public Permission.Kind getKind() { return kind; }

    public void setKind(Permission.Kind kind) { this.kind = kind; }

    public List<String> getChosen() { return chosen; }

    public void setChosen(List<String> chosen) { this.chosen = chosen; }
}
