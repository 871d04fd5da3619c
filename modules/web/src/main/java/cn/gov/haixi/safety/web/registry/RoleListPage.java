package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.RoleQueries;
import cn.gov.haixi.safety.registry.account.RoleRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which role may do what: one table for each kind, a row a permission, a column a role. */
@Named
@RequestScoped
public class RoleListPage {
    @Inject private RoleQueries queries;
    private List<RoleRow> roles;

    public Permission.Kind[] getKinds() { return Permission.Kind.values(); }

    public List<String> permissions(Permission.Kind kind) { return kind.permissions().stream().sorted().toList(); }

    public List<RoleRow> roles(Permission.Kind kind) {
        if (roles == null) {
            roles = queries.all();
        }
        return roles.stream().filter(role -> role.kind() == kind).toList();
    }
}
