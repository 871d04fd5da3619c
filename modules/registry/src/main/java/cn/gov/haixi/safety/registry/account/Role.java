package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Permission;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/**
 * A named set of permissions of one kind, such as «clerk of the committee office». The platform begins with a dozen; the security
 * administrator adds, changes and, while nobody holds it, removes one. Its kind is chosen at birth and stays.
 */
@Entity
@Table(name = "registry_role")
class Role {
    @EmbeddedId private RoleId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "name", nullable = false, length = 40) private String name;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 32) private Permission.Kind kind;

    @ElementCollection
    @CollectionTable(name = "registry_role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "permission", nullable = false, length = 32)
    private Set<String> permissions = new HashSet<>();

    protected Role() { }

    Role(String name, Permission.Kind kind, Set<String> permissions) {
        this.id = RoleId.next();
        this.kind = kind;
        define(name, permissions);
    }

    final void define(String newName, Set<String> newPermissions) {
        if (newPermissions.isEmpty() || !kind.permissions().containsAll(newPermissions)) {
            throw new RolePermissionsRefused(kind);
        }
        name = newName;
        permissions.retainAll(newPermissions);
        permissions.addAll(newPermissions);
    }

    RoleId id() { return id; }

    String name() { return name; }

    Permission.Kind kind() { return kind; }

    Set<String> permissions() { return Set.copyOf(permissions); }
}
